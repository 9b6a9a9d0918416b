# SPDX-License-Identifier: Apache-2.0
# Two copies of CudaStack in one build: of one version they agree, of two versions the second is not found and says why.

cudastack_test_healthy_stack(stack)
cudastack_test_copy_source("${WORK_DIR}/same")
cudastack_test_copy_source("${WORK_DIR}/other")
file(READ "${WORK_DIR}/other/cmake/CudaStackConfigVersion.cmake" version)
string(REPLACE "\"0.1.0\"" "\"0.1.9\"" version "${version}")
file(WRITE "${WORK_DIR}/other/cmake/CudaStackConfigVersion.cmake" "${version}")

file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES NONE)\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudart PATHS [==[${CUDASTACK_SOURCE_DIR}/cmake]==] NO_DEFAULT_PATH)\n"
  "message(STATUS \"first: \${CudaStack_NVCC}\")\n"
  "if(AS_MODULE)\n"
  "  set(CMAKE_MODULE_PATH \"\${SECOND}/modules\")\n"
  "endif()\n"
  "set(CudaStack_DIR \"\${SECOND}/cmake\" CACHE PATH \"\" FORCE)\n"
  "find_package(CudaStack \${HOW} COMPONENTS cufft)\n"
  "message(STATUS \"second: '\${CudaStack_NVCC}' '\${CudaStack_cufft_FOUND}'\")\n"
  "message(STATUS \"reason: '\${CudaStack_NOT_FOUND_MESSAGE}'\")\n"
  "set(CMAKE_MODULE_PATH \"\${SECOND}/modules\")\n"
  "find_package(CudnnStrict QUIET)\n"
  "message(STATUS \"reason of CudnnStrict: '\${CudnnStrict_NOT_FOUND_MESSAGE}'\")\n"
)

# two(<ok|fail> <folder of the second> <argument of cmake>...)
function(two status second)
  file(REMOVE_RECURSE "${WORK_DIR}/build")
  cudastack_test_configure(
    two
    SOURCE "${WORK_DIR}/user"
    OPTIONS "-DSECOND=${WORK_DIR}/${second}" ${ARGN}
    ENVIRONMENT ${stack}
    CLEAN
    EXPECT_STATUS "${status}"
  )
  string(REGEX REPLACE "[ \n]+" " " two_words "${two_stderr}")
  return(PROPAGATE two_stdout two_stderr two_words)
endfunction()

string(REGEX REPLACE "^[^=]+=([^;]+);.*$" "\\1" nvcc "${stack}")
set(why "cannot be used beside CudaStack 0.1.0 in")
foreach(as_module IN ITEMS OFF ON)
  two(ok same -DHOW=REQUIRED -DAS_MODULE=${as_module})
  cudastack_test_expect_contains("${two_stdout}" "second: '${nvcc}' 'TRUE'" "a copy of the same version")
  cudastack_test_expect_not_contains("${two_stdout}" "${why}" "the reasons of a copy of the same version")
  cudastack_test_expect_equal("${two_stderr}" "" "what two copies of the same version say")

  two(ok other -DHOW=QUIET -DAS_MODULE=${as_module})
  cudastack_test_expect_contains("${two_stdout}" "second: '' 'FALSE'" "a copy of another version")
  foreach(package IN ITEMS "" " of CudnnStrict")
    cudastack_test_expect_contains(
      "${two_stdout}"
      "reason${package}: 'CudaStack 0.1.9 in ${WORK_DIR}/other/cmake ${why}"
      "the reason of a copy of another version"
    )
  endforeach()

  two(fail other -DHOW=REQUIRED -DAS_MODULE=${as_module})
  cudastack_test_expect_contains("${two_words}" "${why}" "a copy of another version that is REQUIRED")
endforeach()
