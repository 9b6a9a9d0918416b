# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The imported targets that the project links and nobody can read, where they may bring a library of CUDA or cuDNN.

::

  _cudastack_observe_unreadable(<out_keys>)

They belong to directories that were finished before the first ``find_package(CudaStack)``. What is called after cuDNN or CUDA counts, and whatever a
target links that has to do with CUDA otherwise; that a test program links ``Boost::system`` is no doubt.
#]=]
function(_cudastack_observe_unreadable out_keys)
  set(result_keys "")
  get_property(keys GLOBAL PROPERTY _CUDASTACK_UNREADABLE)
  get_property(noted GLOBAL PROPERTY _CUDASTACK_NOTED)
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  foreach(key IN LISTS keys)
    if(key MATCHES "[Cc][Uu][Dd][Nn][Nn]|[Cc][Uu][Dd][Aa]")
      list(APPEND result_keys "${key}")
      continue()
    endif()
    _cudastack_observe_users(targets through "${key}")
    foreach(target IN LISTS targets)
      if(target IN_LIST noted OR target IN_LIST cuda_targets)
        list(APPEND result_keys "${key}")
        break()
      endif()
    endforeach()
  endforeach()
  set(${out_keys} "${result_keys}")
  return(PROPAGATE ${out_keys})
endfunction()
