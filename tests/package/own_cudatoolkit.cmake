# SPDX-License-Identifier: Apache-2.0
# A project's own find_package(CUDAToolkit) gives the same targets and cache entries with CudaStack and without, links
# resolved. On a machine without another CUDA in /usr/local, which CMake 4.4 would put before the toolkit's own libraries.
# Minimum 3.24: CMake 3.25.1 itself breaks FindCUDAToolkit under the policies of 3.25.

cudastack_test_healthy_stack(stack)
cudastack_test_environment(toolkit cuda-12.4)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.24)\n"
  "project(user LANGUAGES CXX)\n"
  "if(WITH)\n"
  "  find_package(CudaStack REQUIRED COMPONENTS cudart cublas cudnn)\n"
  "endif()\n"
  "if(CUDA)\n"
  "  enable_language(CUDA)\n"
  "endif()\n"
  "find_package(CUDAToolkit REQUIRED)\n"
  "set(text \"\")\n"
  "function(see name value)\n"
  "  if(IS_ABSOLUTE \"\${value}\" AND EXISTS \"\${value}\")\n"
  "    file(REAL_PATH \"\${value}\" value)\n"
  "  endif()\n"
  "  set(text \"\${text}\${name}=\${value}\\n\" PARENT_SCOPE)\n"
  "endfunction()\n"
  "get_property(targets DIRECTORY PROPERTY IMPORTED_TARGETS)\n"
  "list(FILTER targets INCLUDE REGEX \"^CUDA::\")\n"
  "list(SORT targets)\n"
  "foreach(target IN LISTS targets)\n"
  "  foreach(property IN ITEMS TYPE IMPORTED_LOCATION INTERFACE_LINK_LIBRARIES INTERFACE_INCLUDE_DIRECTORIES\n"
  "          INTERFACE_SYSTEM_INCLUDE_DIRECTORIES INTERFACE_LINK_DIRECTORIES IMPORTED_IMPLIB)\n"
  "    get_target_property(value \${target} \${property})\n"
  "    see(\"\${target} \${property}\" \"\${value}\")\n"
  "  endforeach()\n"
  "endforeach()\n"
  "get_cmake_property(names CACHE_VARIABLES)\n"
  "list(FILTER names EXCLUDE REGEX \"CUDASTACK|CudaStack|^WITH$|^FIND_PACKAGE_MESSAGE|^user_|^CMAKE_HOME_DIRECTORY$|^CMAKE_CACHEFILE_DIR$\")\n"
  "foreach(name IN LISTS names)\n"
  "  see(\"cache \${name}\" \"\$CACHE{\${name}}\")\n"
  "endforeach()\n"
  "file(WRITE \"\${CMAKE_BINARY_DIR}/seen.txt\" \"\${text}\")\n"
)

foreach(cuda IN ITEMS OFF ON)
  foreach(with IN ITEMS OFF ON)
    file(REMOVE_RECURSE "${WORK_DIR}/build")
    cudastack_test_configure(
      user
      SOURCE "${WORK_DIR}/user"
      OPTIONS
        -DCMAKE_SYSTEM_IGNORE_PREFIX_PATH=/usr/local
        -DWITH=${with}
        -DCUDA=${cuda}
        "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      ENVIRONMENT ${stack} "PATH=${toolkit}/bin:/usr/bin:/bin"
      CLEAN
    )
    file(RENAME "${WORK_DIR}/build/seen.txt" "${WORK_DIR}/${with}.txt")
  endforeach()
  file(READ "${WORK_DIR}/ON.txt" seen)
  foreach(name IN ITEMS cudart cublas cufft)
    cudastack_test_expect_contains("${seen}" "CUDA::${name} IMPORTED_LOCATION=${toolkit}/" "with CudaStack")
  endforeach()
  cudastack_test_run(difference COMMAND diff -U0 "${WORK_DIR}/OFF.txt" "${WORK_DIR}/ON.txt" EXPECT_STATUS any)
  string(REGEX MATCHALL "\n[+-][A-Za-z][^\n]*" changes "${difference_stdout}")
  # What is documented to be chosen.
  list(FILTER changes EXCLUDE REGEX "^\n[+-]cache (CMAKE_CUDA_COMPILER|CUDAToolkit_ROOT)=")
  cudastack_test_expect_equal("${changes}" "" "what CudaStack changes for CUDAToolkit, CUDA language ${cuda}")
endforeach()
