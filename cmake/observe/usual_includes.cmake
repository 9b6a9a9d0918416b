# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The include folders that every compile of a target gets without being told.

::

  _cudastack_observe_usual_includes(<out_folders> <target>)

For CUDA sources those of the toolkit come first.
#]=]
function(_cudastack_observe_usual_includes out_folders target)
  set(result_folders "")
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  if(target IN_LIST cuda_targets)
    _cudastack_core_get_fact(result_folders toolkit.include_dirs)
  endif()
  foreach(language IN ITEMS CXX C)
    list(APPEND result_folders ${CMAKE_${language}_IMPLICIT_INCLUDE_DIRECTORIES})
  endforeach()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
