# SPDX-License-Identifier: Apache-2.0
# find_package(CudnnStrict) leaves documented names and nothing else, as tests/package/leaks_nothing.cmake has it of CudaStack: where a cuDNN is found,
# and where it is not taken. The caller's minimum is old.

cudastack_test_healthy_stack(stack)
cudastack_test_cache(cache)
set(cudnn "${cache}/wheels-cu12/nvidia/cudnn")
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION \${MINIMUM})\n"
  "project(user LANGUAGES CXX)\n"
  "include([==[${CUDASTACK_SOURCE_DIR}/tests/package/leaks/snapshot.cmake]==])\n"
  "set(CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  # What a find module that uses FindPackageHandleStandardArgs leaves of any package is there before.
  "include(FindPackageHandleStandardArgs)\n"
  "string(REGEX MATCH \"(b)(c)\" match \"abcd\")\n"
  "snapshot(before)\n"
  "find_package(CudnnStrict \${HOW} COMPONENTS graph OPTIONAL_COMPONENTS nonsense)\n"
  "snapshot(after)\n"
)

# leaks(<HOW> <minimum> <root>)
function(leaks how minimum root)
  file(REMOVE_RECURSE "${WORK_DIR}/build")
  cudastack_test_configure(
    leaks
    SOURCE "${WORK_DIR}/user"
    OPTIONS "-DMINIMUM=${minimum}" "-DHOW=${how}" "-DCUDNN_ROOT=${root}" -Wno-dev -Wno-deprecated
    ENVIRONMENT ${stack} KEPT=kept
    CLEAN
  )
  cudastack_test_expect_no_leaks(
    "${WORK_DIR}/build"
    "'${how}', minimum ${minimum}, root ${root}"
    "variable CudnnStrict_(FOUND|NOT_FOUND_MESSAGE|VERIFIED|REPORT|PARTS|INCLUDE_DIRS?|LIBRAR(Y|IES)|LIBRARY_DIR)"
    "variable CudnnStrict_(VERSION(_(MAJOR|MINOR|PATCH))?|CUDA_VERSION|(graph|nonsense)_FOUND)"
    # FindPackageHandleStandardArgs
    "variable (CUDNNSTRICT_FOUND|FIND_PACKAGE_MESSAGE_DETAILS_CudnnStrict)"
    "cache FIND_PACKAGE_MESSAGE_DETAILS_CudnnStrict"
    "command _FPHSA_.*"
  )
endfunction()

leaks(REQUIRED 3.25 "${cudnn}")
leaks(REQUIRED 3.5 "${cudnn}")
leaks("9.0;REQUIRED" 3.7...3.20 "${cudnn}")
leaks(QUIET 3.10 "${cudnn}")
leaks(QUIET 3.10 /does/not/exist)
leaks(8.9 3.25 /does/not/exist)
