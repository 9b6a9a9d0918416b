# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a command that names a compiler has to change for CMake's old FindCUDA, which would go on with another toolkit.

::

  _cudastack_report_old_finder(<out_setting> <out_drop> <compiler>)

Encoded ``CUDA_TOOLKIT_ROOT_DIR=<root>``, and the libraries below the root of now: FindCUDA keeps them under the names that FindCUDAToolkit reads. Empty where there is no such entry, or it is this root.
#]=]
function(_cudastack_report_old_finder out_setting out_drop compiler)
  set(result_setting "")
  set(result_drop "")
  set(old "$CACHE{CUDA_TOOLKIT_ROOT_DIR}")
  cmake_path(GET compiler PARENT_PATH bin)
  cmake_path(GET bin PARENT_PATH root)
  _cudastack_core_real_path(real "${root}")
  _cudastack_core_real_path(old_real "${old}")
  if(IS_ABSOLUTE "${old}" AND IS_ABSOLUTE "${compiler}" AND NOT old_real STREQUAL real)
    _cudastack_core_encode(result_setting "CUDA_TOOLKIT_ROOT_DIR=${root}")
    get_cmake_property(names CACHE_VARIABLES)
    list(FILTER names INCLUDE REGEX "^CUDA_[A-Za-z0-9_]+_LIBRARY$")
    foreach(name IN LISTS names)
      cmake_path(IS_PREFIX old "$CACHE{${name}}" NORMALIZE below)
      if(below)
        list(APPEND result_drop "${name}")
      endif()
    endforeach()
  endif()
  set(${out_setting} "${result_setting}")
  set(${out_drop} "${result_drop}")
  return(PROPAGATE ${out_setting} ${out_drop})
endfunction()
