# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The look of ``find_package(CudnnStrict)``: cuDNN, and of a toolkit what cuDNN depends on.

::

  _cudastack_look_cudnn(<out_verdicts>)

The stages are those of ``look/examine.cmake``; judged are the rules of cuDNN, and whether it can be loaded. Without an nvcc what needs a toolkit does not apply. Facts go into the
store, which has to be empty.
#]=]
function(_cudastack_look_cudnn out_verdicts)
  _cudastack_core_load_stage(request discover inspect)
  _cudastack_request_cudnn()
  _cudastack_request_architectures()
  _cudastack_discover_nvcc()
  _cudastack_core_get_fact(nvcc nvcc.path)
  if(nvcc)
    _cudastack_discover_lay_out()
    _cudastack_inspect_nvcc()
    _cudastack_inspect_libraries(cudart cublas cublasLt nvrtc)
    _cudastack_inspect_folders()
  endif()
  _cudastack_discover_cudnn()
  _cudastack_inspect_cudnn()
  _cudastack_inspect_cudnn_cuda_folders()
  _cudastack_inspect_cudnn_cuda_missing()
  _cudastack_inspect_cudnn_frontend()
  _cudastack_inspect_cudnn_limits()
  _cudastack_inspect_used()
  _cudastack_core_load_facts()
  _cudastack_look_compared()
  _cudastack_look_cudnn_rules(rules)
  # A part that is not there at all, and one that is missing, are told apart by what the loader finds.
  set(early ${rules})
  list(REMOVE_ITEM early cudnn_has_the_parts_asked_for)
  _cudastack_look_judge(verdicts ${early})
  _cudastack_look_findings(live latent absent "${verdicts}")
  if(NOT live AND NOT absent)
    _cudastack_core_load_stage(probe)
    _cudastack_probe_inspector("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../probe/src/inspector.cpp")
    _cudastack_inspect_cudnn_wants()
    _cudastack_inspect_cudnn_own_cuda()
    _cudastack_inspect_cudnn_known_bad()
    _cudastack_look_judge(verdicts ${rules})
  endif()
  set(${out_verdicts} "${verdicts}")
  return(PROPAGATE ${out_verdicts})
endfunction()
