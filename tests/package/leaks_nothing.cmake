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

# leaks(<HOW> <minimum> <as module>)
function(leaks how minimum as_module)
  file(REMOVE_RECURSE "${WORK_DIR}/build")
  cudastack_test_configure(
    leaks
    SOURCE "${WORK_DIR}/user"
    OPTIONS "-DMINIMUM=${minimum}" "-DHOW=${how}" -DAS_MODULE=${as_module} -Wno-dev -Wno-deprecated
    ENVIRONMENT ${stack} KEPT=kept
    CLEAN
  )
  cudastack_test_expect_no_leaks(
    "${WORK_DIR}/build"
    "'${how}', minimum ${minimum}, module ${as_module}"
    "variable CudaStack_(FOUND|VERSION.*|NOT_FOUND_MESSAGE|CONFIG|CONSIDERED_(CONFIGS|VERSIONS))"
    "variable CudaStack_(TOOLKIT_ROOT|TOOLKIT_VERSION|NVCC|INCLUDE_DIRS|REPORT|CUDA_ARCHITECTURES|DIR)"
    "variable CudaStack_(cudart|cudnn|config|cuFile)_FOUND"
    "variable CudnnStrict_(INCLUDE_DIR|LIBRARY|VERSION)"
    "(variable|cache) (CMAKE_CUDA_COMPILER|CUDAToolkit_ROOT)"
  )
endfunction()

leaks(REQUIRED 3.25 OFF)
leaks(REQUIRED 3.5 ON)
leaks(REQUIRED 3.7...3.20 OFF)
leaks(QUIET 3.10 ON)
