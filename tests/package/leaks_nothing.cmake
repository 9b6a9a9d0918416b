# SPDX-License-Identifier: Apache-2.0
# find_package(CudaStack) leaves documented names and nothing else: variables, cache, properties, environment, policies.
# The caller's minimum is old and its policies are odd.

cudastack_test_healthy_stack(stack)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION \${MINIMUM})\n"
  "project(user LANGUAGES CXX)\n"
  "include([==[${CUDASTACK_SOURCE_DIR}/tests/package/leaks/snapshot.cmake]==])\n"
  "if(AS_MODULE)\n"
  "  set(CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "else()\n"
  "  set(CudaStack_DIR [==[${CUDASTACK_SOURCE_DIR}/cmake]==] CACHE PATH \"\")\n"
  "endif()\n"
  # What find_package leaves for any package is there before.
  "find_package(CudaStack 99 QUIET)\n"
  "set(CudaStack_DIR [==[${CUDASTACK_SOURCE_DIR}/cmake]==] CACHE PATH \"\" FORCE)\n"
  "string(REGEX MATCH \"(b)(c)\" match \"abcd\")\n"
  "snapshot(before)\n"
  "find_package(CudaStack \${HOW} COMPONENTS cudart cudnn config OPTIONAL_COMPONENTS cuFile)\n"
  "snapshot(after)\n"
  "find_package(CudaStack \${HOW} COMPONENTS cudart OPTIONAL_COMPONENTS cuFile)\n"
)

# leaks(<HOW> <minimum> <as module>): what is new, gone or changed, without what is documented.
function(leaks how minimum as_module)
  file(REMOVE_RECURSE "${WORK_DIR}/build")
  cudastack_test_configure(
    leaks
    SOURCE "${WORK_DIR}/user"
    OPTIONS "-DMINIMUM=${minimum}" "-DHOW=${how}" -DAS_MODULE=${as_module} -Wno-dev -Wno-deprecated
    ENVIRONMENT ${stack} KEPT=kept
    CLEAN
  )
  cudastack_test_run(
    difference
    COMMAND diff -U0 "${WORK_DIR}/build/before.txt" "${WORK_DIR}/build/after.txt"
    EXPECT_STATUS any
  )
  file(STRINGS "${WORK_DIR}/build/before.txt" before)
  list(LENGTH before length)
  if(length LESS 300)
    cudastack_test_fail("the snapshot sees too little: ${length} lines")
  endif()
  string(REGEX MATCHALL "\n[+-][a-z][^\n]*" changes "${difference_stdout}")
  list(TRANSFORM changes REPLACE "^\n([+-][^=]*)=.*$" "\\1")
  list(TRANSFORM changes STRIP)
  set(
    documented
    "variable CudaStack_(FOUND|VERSION.*|NOT_FOUND_MESSAGE|CONFIG|CONSIDERED_(CONFIGS|VERSIONS))"
    "variable CudaStack_(TOOLKIT_ROOT|TOOLKIT_VERSION|NVCC|INCLUDE_DIRS|REPORT|CUDA_ARCHITECTURES|DIR)"
    "variable CudaStack_(cudart|cudnn|config|cuFile)_FOUND"
    "variable CudnnStrict_(INCLUDE_DIR|LIBRARY|VERSION)"
    "(variable|cache) (CMAKE_CUDA_COMPILER|CUDAToolkit_ROOT|_CUDASTACK_.*)"
    "global _CUDASTACK_.*"
    "directory CMAKE_CONFIGURE_DEPENDS"
    # find_package's own lists
    "global PACKAGES_(FOUND|NOT_FOUND)"
    "command _?cudastack_.*"
  )
  list(JOIN documented "|" documented)
  list(FILTER changes EXCLUDE REGEX "^[+-](${documented})$")
  cudastack_test_expect_equal("${changes}" "" "what changes with '${how}', minimum ${minimum}, module ${as_module}")
endfunction()

leaks(REQUIRED 3.25 OFF)
leaks(REQUIRED 3.5 ON)
leaks(REQUIRED 3.7...3.20 OFF)
leaks(QUIET 3.10 ON)
