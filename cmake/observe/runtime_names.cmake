# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The run-time libraries that CMake links to a target with CUDA code, by name.

::

  _cudastack_observe_runtime_names(<out_names> <target>)

Source: CUDA_RUNTIME_LIBRARY.
#]=]
function(_cudastack_observe_runtime_names out_names target)
  get_property(runtime TARGET "${target}" PROPERTY CUDA_RUNTIME_LIBRARY)
  if("${runtime}" STREQUAL "")
    set(runtime "${CMAKE_CUDA_RUNTIME_LIBRARY_DEFAULT}")
  endif()
  string(TOLOWER "${runtime}" runtime)
  set(result_names cudadevrt cudart_static)
  if(runtime MATCHES "shared")
    set(result_names cudadevrt cudart)
  elseif(runtime MATCHES "none")
    set(result_names "")
  endif()
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_names})
endfunction()
