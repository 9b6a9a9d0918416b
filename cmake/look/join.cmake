# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Lets several copies of CudaStack live in one build: the first one that was loaded answers for all.

::

  _cudastack_look_join(<folder>)

``<folder>``: ``cmake/`` of the copy that was asked. Another copy of the same version is as good as the first; one of another
version is not found, with the reason, since both would define the same functions and targets. Sets what
``_cudastack_look_package`` sets.
#]=]
function(_cudastack_look_join folder)
  cmake_path(GET CMAKE_CURRENT_FUNCTION_LIST_DIR PARENT_PATH first)
  _cudastack_core_real_path(folder "${folder}")
  _cudastack_core_real_path(first "${first}")
  foreach(copy IN ITEMS folder first)
    file(STRINGS "${${copy}}/CudaStackConfigVersion.cmake" line REGEX "set\\(PACKAGE_VERSION " LIMIT_COUNT 1)
    string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" ${copy}_version "${line}")
  endforeach()
  if(folder STREQUAL first OR folder_version VERSION_EQUAL first_version)
    _cudastack_look_package()
  else()
    _cudastack_look_results(FALSE)
    set(CudaStack_FOUND FALSE)
    set(
      CudaStack_NOT_FOUND_MESSAGE
      "CudaStack ${folder_version} in ${folder} cannot be used beside CudaStack ${first_version} in ${first}, which this build loaded first."
    )
  endif()
  _cudastack_look_result_names(names)
  return(PROPAGATE CudaStack_FOUND CudaStack_NOT_FOUND_MESSAGE ${names})
endfunction()
