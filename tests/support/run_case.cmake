# SPDX-License-Identifier: Apache-2.0
# Runs one case file:
#   cmake -D CUDASTACK_SOURCE_DIR=... -D WORK_DIR=... -D GENERATOR=... -D CASE_FILE=... -P run_case.cmake
# The case finds these variables, an empty WORK_DIR, the functions beside this file and those of cmake/core.
# What a passed case has made is taken away, since the copies of real stacks would fill a disk (33 GB for all cases); a
# failed one keeps it, and each does with CUDASTACK_TEST_KEEP=1 in the environment.
cmake_minimum_required(VERSION 3.25...4.3)

include("${CMAKE_CURRENT_LIST_DIR}/load.cmake")

# Emptied only if it is ours.
if(EXISTS "${WORK_DIR}" AND NOT EXISTS "${WORK_DIR}/case-info.txt")
  message(FATAL_ERROR "  WORK_DIR is not the folder of a case: ${WORK_DIR}")
endif()
file(REMOVE_RECURSE "${WORK_DIR}")
file(WRITE "${WORK_DIR}/case-info.txt" "${CASE_FILE}\nCMake ${CMAKE_VERSION}\n${GENERATOR}\n")

# Nothing that this user has kept may answer in the place of what a case tests.
set(CUDASTACK_CACHE OFF)
include("${CASE_FILE}")

_cudastack_core_remove_work_folder()
get_property(failed GLOBAL PROPERTY CUDASTACK_TEST_FAILED)
if(NOT failed AND NOT "$ENV{CUDASTACK_TEST_KEEP}")
  file(REMOVE_RECURSE "${WORK_DIR}")
endif()
