# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-010: a convolution of the chosen cuDNN runs on every device, and its result is right.

Reads ``convolution.outcome``, ``convolution.device.count`` and ``convolution.device.<n>`` (outcome). Catalogue: E5, E7, E10, E12, E20. Applies
where the components ``kernels`` and ``cudnn`` were asked for. Broken only by what a device itself has shown. A device that is busy or out of
memory, and a graph that no engine takes, prove nothing. Source: ``cudnn.cpp``; from cuDNN 8 on also by the graph API.
#]=]
function(_cudastack_judge_convolution_runs_on_every_device out_verdict)
  set(id CS-CUDNN-010)
  if(NOT DEFINED request.kernels OR NOT DEFINED request.cudnn OR NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(title_no_image "this cuDNN has no code for")
  set(
    why_no_image
    "cuDNN's list of architectures is shorter than the toolkit's; every call that computes would fail there"
  )
  set(title_part_missing "cuDNN does not find a part of itself on")
  set(why_part_missing "cuDNN loads its parts when it needs them, and one of them is not where the loader looks")
  set(title_part_mismatch "cuDNN takes a part of another release on")
  set(why_part_mismatch "the loader has found a part of another cuDNN before its own")
  set(title_cudnn_error "a convolution fails on")
  set(
    why_cudnn_error
    "the call that is named above is refused, though a kernel's memory is there; so would the project's calls be"
  )
  set(title_wrong_result "a convolution gives a wrong result on")
  set(why_wrong_result "what cuDNN computed there differs from the same computed here by more than the tolerance")
  set(title_crash "a convolution ends in a crash on")
  set(why_crash "cuDNN ended the process in the call that is named above, as it does where a part of it is missing")
  set(title_timeout "a convolution does not come to its end on")
  set(why_timeout "the call that is named above did not come back in time; the project's programs would hang there")
  set(
    evidence
    no-image
    part-missing
    part-mismatch
    cudnn-error
    wrong-result
    crash
    timeout
  )
  _cudastack_core_tested_devices(show doubtful device word convolution "${evidence}")
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "${title_${word}} device ${device}"
      SHOW cuDNN cudnn.library.loaded ${show}
      WHY "${why_${word}}"
      AFTER CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-005 CS-CUDNN-009 CS-DRIVER-010
    )
  elseif(doubtful)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${doubtful})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
