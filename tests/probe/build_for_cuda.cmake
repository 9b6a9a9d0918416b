# SPDX-License-Identifier: Apache-2.0
# A kernel is built by nvcc itself, and by the language CUDA; a comma in a run-time folder survives nvcc.

cudastack_test_toolkit_13(toolkit)
set(nvcc "${toolkit}/bin/nvcc")
_cudastack_core_load_stage(probe)
file(
  WRITE "${WORK_DIR}/fake kernel.cu"
  [[
#include <cstdio>
__global__ void kernel() {}
int main() { std::printf("text=%d arch=%d\n", FAKE_NUMBER, (int)sizeof(&kernel)); }
]]
)
set(FLAGS -DFAKE_NUMBER=7 --generate-code=arch=compute_90,code=[compute_90,sm_90])
_cudastack_core_encode(folder "/opt/a b,c$d[e;f")
list(TRANSFORM FLAGS REPLACE "\\[" "%5B")
list(TRANSFORM FLAGS REPLACE "\\]" "%5D")
_cudastack_probe_build(
  result
  SOURCE "${WORK_DIR}/fake kernel.cu"
  COMPILER "${nvcc}"
  FLAGS ${FLAGS}
  RUNPATH "${folder}"
  LIBRARIES dl
  OUTPUT "${WORK_DIR}/directly/kernel"
)
cudastack_test_expect_equal("${result_class}" "built" "class, built directly")

file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  [[
cmake_minimum_required(VERSION 3.25...4.3)
project(FakeProject LANGUAGES CUDA)
set(CMAKE_CUDA_ARCHITECTURES 50)
set(CMAKE_CUDA_FLAGS "--no-such-flag")
include("${CUDASTACK_SOURCE_DIR}/cmake/core/load_stage.cmake")
_cudastack_core_load_stage(core probe)
_cudastack_probe_build(
  result
  SOURCE "${CMAKE_SOURCE_DIR}/../fake kernel.cu"
  FLAGS ${FLAGS}
  RUNPATH "${RUNPATH}"
  LIBRARIES dl
  OUTPUT "${CMAKE_SOURCE_DIR}/../by_language/kernel"
)
if(NOT result_class STREQUAL "built")
  file(READ "${result_log}" log)
  message(FATAL_ERROR "  ${result_class}\n${log}")
endif()
]]
)
cudastack_test_configure(
  configure
  SOURCE "${WORK_DIR}/project"
  OPTIONS
    "-DCUDASTACK_SOURCE_DIR=${CUDASTACK_SOURCE_DIR}"
    -DCUDASTACK_CACHE=OFF
    "-DCMAKE_CUDA_COMPILER=${nvcc}"
    "-DFLAGS=${FLAGS}"
    "-DRUNPATH=${folder}"
)
foreach(executable IN ITEMS "${WORK_DIR}/directly/kernel" "${WORK_DIR}/by_language/kernel")
  _cudastack_core_run(run COMMAND "${executable}")
  cudastack_test_expect_equal("${run_output}" "text=7 arch=8\n" "output of ${executable}")
  _cudastack_core_run(run COMMAND readelf -d "${executable}")
  cudastack_test_expect_contains(
    "${run_output}"
    "(RUNPATH)            Library runpath: [/opt/a b,c$d[e;f]"
    "dynamic section"
  )
  _cudastack_core_run(run COMMAND cuobjdump --list-elf --list-ptx "${executable}")
  if(run_class STREQUAL "ran")
    cudastack_test_expect_contains("${run_output}" "sm_90.cubin" "code in ${executable}")
    cudastack_test_expect_not_contains("${run_output}" "sm_50" "code in ${executable}")
  endif()
endforeach()
_cudastack_core_remove_work_folder()
