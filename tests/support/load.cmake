# SPDX-License-Identifier: Apache-2.0
# Includes every support function and every function of cmake/core. Files named *_case.cmake are scripts.

string(REPLACE "[" "[[]" cudastack_test_files "${CMAKE_CURRENT_LIST_DIR}/*.cmake")
file(GLOB cudastack_test_files RELATIVE "${CMAKE_CURRENT_LIST_DIR}" "${cudastack_test_files}")
list(FILTER cudastack_test_files EXCLUDE REGEX "^load\\.cmake$|_case\\.cmake$")
foreach(cudastack_test_file IN LISTS cudastack_test_files)
  include("${CMAKE_CURRENT_LIST_DIR}/${cudastack_test_file}")
endforeach()
include("${CUDASTACK_SOURCE_DIR}/cmake/core/load_stage.cmake")
_cudastack_core_load_stage(core)
unset(cudastack_test_files)
unset(cudastack_test_file)
