# SPDX-License-Identifier: Apache-2.0
# Several configurations in one tree, either CUDA runtime, and a project that lets CMake try only static libraries.

cudastack_test_healthy_stack(stack)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "set(CMAKE_CUDA_ARCHITECTURES 80)\n"
  "project(user LANGUAGES CXX)\n"
  "if(TRY_STATIC)\n"
  "  set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)\n"
  "endif()\n"
  "find_package(CudaStack REQUIRED COMPONENTS toolkit cudnn)\n"
  # CMake itself cannot enable CUDA with it.
  "unset(CMAKE_TRY_COMPILE_TARGET_TYPE)\n"
  "enable_language(CUDA)\n"
  "add_library(kernels STATIC kernel.cu)\n"
  "add_executable(program main.cpp)\n"
  "target_link_libraries(kernels PRIVATE CudaStack::config)\n"
  "target_link_libraries(program PRIVATE kernels CudaStack::cudnn CudaStack::config)\n"
  "if(CMAKE_CUDA_RUNTIME_LIBRARY STREQUAL \"Shared\")\n"
  "  target_link_libraries(program PRIVATE CudaStack::cudart)\n"
  "endif()\n"
)
file(
  WRITE "${WORK_DIR}/user/kernel.cu"
  "#include <cudastack/config.h>\n"
  "__global__ void twice(int *value) { *value *= 2; }\n"
  "int runtime() { int version = 0; cudaRuntimeGetVersion(&version); return version; }\n"
  "void launch(int *value) { twice<<<1, 1>>>(value); }\n"
)
file(
  WRITE "${WORK_DIR}/user/main.cpp"
  "#include <cudastack/config.h>\n"
  "#include <cudnn.h>\n"
  "int runtime();\n"
  "int main() { return runtime() == CUDASTACK_CUDA_VERSION && cudnnGetVersion() == CUDASTACK_CUDNN_VERSION ? 0 : 1; }\n"
)

# kind(<name> <generator> <program> <build argument> <argument of cmake>...)
function(kind name generator program build_options)
  set(GENERATOR "${generator}")
  cudastack_test_configure(
    kind
    SOURCE "${WORK_DIR}/user"
    BINARY "${WORK_DIR}/${name}"
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" -Werror=dev ${ARGN}
    ENVIRONMENT ${stack}
    CLEAN
  )
  cudastack_test_expect_not_contains("${kind_stderr}" "CMake Warning" "${name}")
  cudastack_test_build(kind BINARY "${WORK_DIR}/${name}" OPTIONS ${build_options} CLEAN)
  cudastack_test_run(program COMMAND "${WORK_DIR}/${name}/${program}" CLEAN)
  cudastack_test_run(needed COMMAND readelf -d "${WORK_DIR}/${name}/${program}")
  return(PROPAGATE needed_stdout)
endfunction()

kind(several "Ninja Multi-Config" Release/program "--config;Release" -DCMAKE_CUDA_RUNTIME_LIBRARY=Shared)
cudastack_test_expect_contains("${needed_stdout}" "[libcudart.so.12]" "the shared runtime")

kind(static "${GENERATOR}" program "" -DCMAKE_CUDA_RUNTIME_LIBRARY=Static -DTRY_STATIC=ON)
cudastack_test_report_fact(loaded "${WORK_DIR}/static" lib.cudart.loaded.outcome)
cudastack_test_expect_equal("${loaded}" "ok" "what the loader gives, asked where only static libraries are tried")
