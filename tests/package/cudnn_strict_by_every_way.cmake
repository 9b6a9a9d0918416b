# SPDX-License-Identifier: Apache-2.0
# find_package(CudnnStrict) without and with a version, from an installed tree that was moved, a subdirectory, a vendored copy; in a project of C++ only, whose
# program runs with the cuDNN that was found.

cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(cuda_12 cuda-12.4)
set(copy "${WORK_DIR}/third party/CudaStack")
cudastack_test_copy_source("${copy}")
cudastack_test_configure(cudastack SOURCE "${copy}" BINARY "${WORK_DIR}/package" OPTIONS -DCUDASTACK_BUILD_TESTS=OFF)
cudastack_test_run(
  install
  COMMAND "${CMAKE_COMMAND}" --install "${WORK_DIR}/package" --prefix "${WORK_DIR}/first place"
)
file(RENAME "${WORK_DIR}/first place" "${WORK_DIR}/other place")

file(
  WRITE "${WORK_DIR}/project/main.cpp"
  "#include <cudnn.h>\n#include <cstdio>\nint main() { std::printf(\"%d %zu\\n\", CUDNN_VERSION, cudnnGetVersion()); }\n"
)
file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES CXX)\n"
  "include([==[${WORK_DIR}/door.cmake]==])\n"
  "find_package(CudnnStrict REQUIRED COMPONENTS graph)\n"
  "find_package(CudnnStrict 9.0...<9.5 REQUIRED COMPONENTS ops)\n"
  "find_package(CudnnStrict 9.1 EXACT REQUIRED)\n"
  "find_package(CudnnStrict 9.5 QUIET)\n"
  "if(NOT CudnnStrict_FOUND)\n"
  "  message(STATUS \"no 9.5, it is \${CudnnStrict_VERSION}\")\n"
  "endif()\n"
  "add_executable(program main.cpp)\n"
  "target_link_libraries(program PRIVATE CudnnStrict::cudnn)\n"
)
foreach(
  way
  IN
  ITEMS
    "installed|list(APPEND CMAKE_PREFIX_PATH [==[${WORK_DIR}/other place]==])"
    "subdirectory|add_subdirectory([==[${copy}]==] CudaStack)"
    "vendored|list(APPEND CMAKE_MODULE_PATH [==[${copy}/modules]==])"
)
  string(REGEX MATCH "^([a-z]+)[|](.*)$" way "${way}")
  set(name "${CMAKE_MATCH_1}")
  file(WRITE "${WORK_DIR}/door.cmake" "${CMAKE_MATCH_2}\n")
  foreach(round IN ITEMS first second)
    cudastack_test_configure(
      configure
      SOURCE "${WORK_DIR}/project"
      BINARY "${WORK_DIR}/${name}"
      OPTIONS -Werror=dev "-DCUDNN_ROOT=${wheels}/nvidia/cudnn"
      ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc"
      CLEAN
    )
    cudastack_test_expect_contains("${configure_stdout}" "-- no 9.5, it is 9.1.0\n" "${name}, ${round} configure")
  endforeach()
  cudastack_test_build(build BINARY "${WORK_DIR}/${name}" CLEAN)
  cudastack_test_run(program COMMAND "${WORK_DIR}/${name}/program" CLEAN)
  cudastack_test_expect_equal("${program_stdout}" "90100 90100\n" "what the program of ${name} says")
endforeach()
