# SPDX-License-Identifier: Apache-2.0
# Puts one set of facts before its rule:
#   cmake -D CUDASTACK_SOURCE_DIR=... -D CASE_FILE=tests/judge/<rule>/<case>.facts -P judge_case.cmake
cmake_minimum_required(VERSION 3.25...4.3)

include("${CMAKE_CURRENT_LIST_DIR}/load.cmake")
cudastack_test_judge("${CASE_FILE}")
_cudastack_core_remove_work_folder()
