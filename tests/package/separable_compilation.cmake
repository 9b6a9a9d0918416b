# SPDX-License-Identifier: Apache-2.0
# Device code in a static library that another one calls, linked by a program of CUDA sources and by one that has C++ too; with wheels,
# which are laid out for it, in a build folder with a space, and on a machine that has no other CUDA to take cudadevrt from.

cudastack_test_environment(toolkit cuda-12.4)
cudastack_test_environment(venv venv-cu13)
file(GLOB wheels "${venv}/lib/python3*/site-packages/nvidia/cu13")
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "set(CMAKE_CUDA_ARCHITECTURES 80)\n"
  "set(CMAKE_CUDA_SEPARABLE_COMPILATION ON)\n"
  "project(user LANGUAGES CXX)\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudart_static OPTIONAL_COMPONENTS cuda_driver)\n"
  "enable_language(CUDA)\n"
  "add_library(inner STATIC inner.cu)\n"
  "add_library(outer STATIC outer.cu)\n"
  "target_link_libraries(outer PUBLIC inner PRIVATE CudaStack::config)\n"
  # Wheels have no stub of it. The linker takes the script, nvlink must not.
  "if(TARGET CudaStack::cuda_driver)\n"
  "  target_link_libraries(outer PRIVATE CudaStack::cuda_driver)\n"
  "endif()\n"
  "add_executable(of_cuda_only main.cu)\n"
  "target_link_libraries(of_cuda_only PRIVATE outer)\n"
  "add_executable(mixed main.cu part.cpp)\n"
  "target_link_libraries(mixed PRIVATE outer CudaStack::cudart_static)\n"
)
file(WRITE "${WORK_DIR}/user/inner.cu" "__device__ int twice(int value) { return 2 * value; }\n")
file(
  WRITE "${WORK_DIR}/user/outer.cu"
  "#include <cudastack/config.h>\n"
  "extern __device__ int twice(int);\n"
  "__device__ int four_times(int value) { return twice(twice(value)); }\n"
)
file(
  WRITE "${WORK_DIR}/user/main.cu"
  "extern __device__ int four_times(int);\n"
  "__global__ void kernel(int *value) { *value = four_times(*value); }\n"
  "int main(int count, char **) {\n"
  "  if (count > 1) kernel<<<1, 1>>>(nullptr);\n"
  "  int version = 0;\n"
  "  return cudaRuntimeGetVersion(&version) == cudaSuccess && version == CUDART_VERSION ? 0 : 1;\n"
  "}\n"
)
file(WRITE "${WORK_DIR}/user/part.cpp" "int part() { return 0; }\n")

# separable(<name> <nvcc> <covered>)
function(separable name nvcc covered)
  set(binary "${WORK_DIR}/${name}")
  set(environment "CUDACXX=${nvcc}" "XDG_CACHE_HOME=${WORK_DIR}/cache")
  cudastack_test_run_stack(
    configured
    "${CMAKE_COMMAND};-S;${WORK_DIR}/user;-B;${binary};-G;${GENERATOR};-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake;-Werror=dev"
    "${covered}"
    ok
    "${environment}"
  )
  cudastack_test_expect_not_contains("${configured_output}" "CMake Warning" "configuring ${name}")
  cudastack_test_run_stack(built "${CMAKE_COMMAND};--build;${binary}" "${covered}" ok "${environment}")
  foreach(program IN ITEMS of_cuda_only mixed)
    cudastack_test_run_stack(started "${binary}/${program}" "${covered}" ok "")
  endforeach()
endfunction()

separable("as it is" "${toolkit}/bin/nvcc" FALSE)
separable("laid out" "${wheels}/bin/nvcc" TRUE)
cudastack_test_report_fact(farm "${WORK_DIR}/laid out" toolkit.farm)
cudastack_test_expect_contains("${farm}" "${WORK_DIR}/cache/cudastack/kept/toolkits/" "where the wheels are laid out")
