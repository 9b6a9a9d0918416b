# SPDX-License-Identifier: Apache-2.0
# A program that nvcc links, with a cuDNN that lies in the toolkit's own folder, for which CMake writes no run-time path (F12): it starts with the cuDNN that was found,
# by whatever way it links it. A program without cuDNN gets nothing.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
set(toolkit "${WORK_DIR}/cuda")
cudastack_test_copy_toolkit("${toolkit}" "${cuda_12}")
file(GLOB headers "${wheels}/nvidia/cudnn/include/*.h")
file(GLOB libraries "${wheels}/nvidia/cudnn/lib/libcudnn*")
foreach(header IN LISTS headers)
  cmake_path(GET header FILENAME name)
  file(CREATE_LINK "${header}" "${toolkit}/include/${name}" SYMBOLIC)
endforeach()
foreach(library IN LISTS libraries)
  cmake_path(GET library FILENAME name)
  file(CREATE_LINK "${library}" "${toolkit}/lib64/${name}")
endforeach()

file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(project LANGUAGES CXX CUDA)\n"
  "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "find_package(CudnnStrict REQUIRED)\n"
  "add_executable(itself main.cu)\n"
  "target_link_libraries(itself PRIVATE CudnnStrict::cudnn)\n"
  "add_library(between INTERFACE)\n"
  "target_link_libraries(between INTERFACE CUDNN::cudnn)\n"
  "add_subdirectory(sub)\n"
  "add_executable(without without.cu)\n"
)
file(
  WRITE "${WORK_DIR}/project/sub/CMakeLists.txt"
  "add_library(archive STATIC empty.cu)\n"
  "target_link_libraries(archive PRIVATE between)\n"
  "add_executable(behind ../main.cu)\n"
  "target_link_libraries(behind PRIVATE archive between)\n"
)
file(WRITE "${WORK_DIR}/project/sub/empty.cu" "__global__ void kernel() {}\n")
file(WRITE "${WORK_DIR}/project/without.cu" "int main() { return 0; }\n")
file(
  WRITE "${WORK_DIR}/project/main.cu"
  "#include <cudnn.h>\n#include <cstdio>\nint main() { std::printf(\"%d %zu\\n\", CUDNN_VERSION, cudnnGetVersion()); }\n"
)
foreach(round IN ITEMS first second)
  cudastack_test_configure(configure SOURCE "${WORK_DIR}/project" ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc" CLEAN)
  cudastack_test_build(build CLEAN)
  foreach(program IN ITEMS itself sub/behind)
    cudastack_test_run(started COMMAND "${WORK_DIR}/build/${program}" CLEAN)
    cudastack_test_expect_equal("${started_stdout}" "90100 90100\n" "what ${program} says after the ${round} configure")
  endforeach()
endforeach()
cudastack_test_run(dynamic COMMAND readelf -d "${WORK_DIR}/build/without")
cudastack_test_expect_not_contains("${dynamic_stdout}" "RUNPATH" "a program without cuDNN")
