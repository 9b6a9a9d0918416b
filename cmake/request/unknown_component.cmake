# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What to say of components that there are not.

::

  _cudastack_request_unknown_component(<out_reason> <names>)
#]=]
function(_cudastack_request_unknown_component out_reason names)
  set(meant "")
  foreach(name IN LISTS names)
    _cudastack_request_meant_component(candidate "${name}")
    if(candidate)
      list(APPEND meant "${candidate}")
    endif()
  endforeach()
  list(JOIN names "', '" names)
  set(result_reason "CudaStack knows no component '${names}'.")
  if(meant)
    list(JOIN meant "', '" meant)
    string(APPEND result_reason " Did you mean '${meant}'?")
  endif()
  string(
    APPEND result_reason
    " A component is toolkit, driver, cudnn, kernels, architectures, config, or what CMake's FindCUDAToolkit calls CUDA::<name>, such as cudart, cublas_static, cuda_driver"
  )
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_reason})
endfunction()
