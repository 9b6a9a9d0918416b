# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why another copy of CudaStack cannot be used in this build; empty where it can, or is the loaded one.

::

  _cudastack_look_other_copy(<out_reason> <folder>)

``<folder>``: ``cmake/`` of the copy that was asked.
#]=]
function(_cudastack_look_other_copy out_reason folder)
  set(result_reason "")
  cmake_path(GET CMAKE_CURRENT_FUNCTION_LIST_DIR PARENT_PATH first)
  _cudastack_core_real_path(folder "${folder}")
  _cudastack_core_real_path(first "${first}")
  if(NOT folder STREQUAL first)
    foreach(copy IN ITEMS folder first)
      file(STRINGS "${${copy}}/CudaStackConfigVersion.cmake" line REGEX "set\\(PACKAGE_VERSION " LIMIT_COUNT 1)
      string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" ${copy}_version "${line}")
    endforeach()
    if(NOT folder_version VERSION_EQUAL first_version)
      set(
        result_reason
        "CudaStack ${folder_version} in ${folder} cannot be used beside CudaStack ${first_version} in ${first}, which this build loaded first."
      )
    endif()
  endif()
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_reason})
endfunction()
