# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
``judge/`` is pure: facts in, verdict out, and every number that NVIDIA may change comes from ``data/``.

::

  cudastack_test_source_check_judge(<file> <code> <skeleton>)
#]=]
function(cudastack_test_source_check_judge file code skeleton)
  set(impure "file|find_[a-z]+|try_[a-z]+|get_filename_component|[gs]et_property|configure_file|message")
  if(skeleton MATCHES "(^|\n) *(${impure}) *\\(")
    cudastack_test_source_fault("${file}: ${CMAKE_MATCH_2}() is not pure")
  endif()
  if(skeleton MATCHES "[( \n](EXISTS|IS_DIRECTORY|IS_SYMLINK|IS_NEWER_THAN|REAL_PATH)[ \n]")
    cudastack_test_source_fault("${file}: ${CMAKE_MATCH_1} looks at files")
  endif()
  if(code MATCHES "ENV{")
    cudastack_test_source_fault("${file}: reads the environment")
  endif()
  string(REPLACE "cmake_policy(VERSION 3.25...4.3)" "" code "${code}")
  if(code MATCHES "[0-9]+\\.[0-9]+")
    cudastack_test_source_fault("${file}: the version ${CMAKE_MATCH_0} belongs into cmake/data")
  endif()
endfunction()
