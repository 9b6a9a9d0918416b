# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The CUDA release of a run-time library of any kind, static ones and those of the device included.

::

  _cudastack_core_library_release(<out_release> <real path>)

That of the ``libcudart.so`` beside it, which is made with it; else that of the headers of its tree. Empty where neither tells.
#]=]
function(_cudastack_core_library_release out_release real)
  cmake_path(GET real PARENT_PATH folder)
  set(runtime "${real}")
  if(NOT real MATCHES "/libcudart\\.so")
    _cudastack_core_glob_names(names "${folder}" "libcudart.so*")
    foreach(name IN LISTS names)
      _cudastack_core_real_path(runtime "${folder}/${name}")
    endforeach()
  endif()
  _cudastack_core_cudart_release(result_release "${runtime}")
  set(${out_release} "${result_release}")
  return(PROPAGATE ${out_release})
endfunction()
