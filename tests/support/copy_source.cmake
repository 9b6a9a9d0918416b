# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A copy of CudaStack as users get it, without tests and build trees.

::

  cudastack_test_copy_source(<folder>)
#]=]
function(cudastack_test_copy_source folder)
  foreach(name IN ITEMS cmake modules templates)
    cudastack_test_source_files(files "${name}/*")
    foreach(file IN LISTS files)
      cmake_path(GET file PARENT_PATH parent)
      file(COPY "${CUDASTACK_SOURCE_DIR}/${file}" DESTINATION "${folder}/${parent}")
    endforeach()
  endforeach()
  file(COPY "${CUDASTACK_SOURCE_DIR}/CMakeLists.txt" "${CUDASTACK_SOURCE_DIR}/LICENSE" DESTINATION "${folder}")
endfunction()
