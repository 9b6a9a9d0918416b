# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-DRIVER-010: a kernel that is built for the chosen architectures runs on every device, and its result is right.

Reads ``kernel.outcome``, ``kernel.device.count`` and ``kernel.device.<n>`` (outcome, version). Catalogue: D5, D6, A13, A14. Applies where
the component ``kernels`` was asked for. Broken only by what a device itself has shown: no code for it, PTX that the driver cannot compile,
a wrong result, a crash, no end. A device that is busy or out of memory proves nothing. Source: ``kernel.cu``.
#]=]
function(_cudastack_judge_kernel_runs_on_every_device out_verdict)
  set(id CS-DRIVER-010)
  if(NOT DEFINED request.kernels OR NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(title_no_image "nothing that is built here runs on")
  set(why_no_image "every kernel would fail there with: no kernel image is available for execution on the device")
  set(title_unsupported_ptx "the driver cannot compile this nvcc's PTX for")
  set(why_unsupported_ptx "the driver is older than nvcc, and there is no machine code for this device beside the PTX")
  set(title_invalid_ptx "${title_unsupported_ptx}")
  set(why_invalid_ptx "the PTX is the only code that would fit, and the driver refuses it")
  set(title_jit_compiler_missing "the driver has no compiler for the PTX that is to run on")
  set(
    why_jit_compiler_missing
    "libnvidia-ptxjitcompiler.so.1 is not there, and there is no machine code for this device"
  )
  set(title_wrong_result "a kernel gives a wrong result on")
  set(why_wrong_result "whole numbers that were computed there differ from the same computed here")
  set(title_crash "a small kernel ends in a crash on")
  set(why_crash "the process died in the call that is named above; so would the project's programs")
  set(title_timeout "a small kernel does not come to its end on")
  set(why_timeout "the call that is named above did not come back in time; the project's programs would hang there")
  set(
    evidence
    no-image
    unsupported-ptx
    invalid-ptx
    jit-compiler-missing
    wrong-result
    crash
    timeout
  )
  _cudastack_core_tested_devices(show doubtful device word kernel "${evidence}")
  if(show)
    set(fix "")
    if(word MATCHES "^(no_image|unsupported_ptx|invalid_ptx|jit_compiler_missing)$")
      set(fix FIX device_architectures)
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "${title_${word}} device ${device}"
      SHOW kernel kernel ${show}
      WHY "${why_${word}}"
      ${fix}
      AFTER CS-TOOLKIT-007
    )
  elseif(doubtful)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${doubtful})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
