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

# What is not there is said in full once, also where CMake tells it again, and an id that is none is named once.
file(
  WRITE "${WORK_DIR}/soft/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(soft LANGUAGES NONE)\n"
  "find_package(CudnnStrict 99)\n"
  "find_package(CudnnStrict 98)\n"
)
cudastack_test_configure(
  soft
  SOURCE "${WORK_DIR}/soft"
  BINARY "${WORK_DIR}/soft build"
  OPTIONS
    "-DCUDNN_ROOT=${wheels}/nvidia/cudnn"
    "-DCMAKE_PREFIX_PATH=${WORK_DIR}/other place"
    "-DCUDASTACK_ALLOW=CS-CUDNN-099;CS-HOST-001"
  CLEAN
)
foreach(expected IN ITEMS "1 why:      99 or newer was asked for" "1 names 'CS-CUDNN-099'" "0 names 'CS-HOST-001'")
  string(REGEX REPLACE "^. " "" words "${expected}")
  string(REGEX MATCHALL "${words}" times "${soft_output}")
  list(LENGTH times count)
  cudastack_test_expect_equal("${count} ${words}" "${expected}" "what is said")
endforeach()

# Where no targets can be made there is one reason, and no fault of CMake's.
file(
  WRITE "${WORK_DIR}/early/find.cmake"
  "list(APPEND CMAKE_MODULE_PATH [==[${copy}/modules]==])\nfind_package(CudnnStrict)\n"
)
file(
  WRITE "${WORK_DIR}/early/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\ninclude(find.cmake)\nproject(early LANGUAGES NONE)\n"
)
cudastack_test_configure(early SOURCE "${WORK_DIR}/early" BINARY "${WORK_DIR}/early build" CLEAN)
cudastack_test_expect_contains("${early_output}" "has to come after project()" "before project()")
cudastack_test_expect_not_contains("${early_output}" "CMake Warning" "before project()")
cudastack_test_run(script COMMAND "${CMAKE_COMMAND}" -P "${WORK_DIR}/early/find.cmake" CLEAN)
cudastack_test_expect_contains("${script_stdout}" "it needs a project" "in a script")
