# SPDX-License-Identifier: Apache-2.0
# The CUDA language comes on with NVIDIA's wheels as pip leaves them, which CMake manages from CUDA 13.2 on; then FindCUDAToolkit finds no cudart,
# unless CudaStack is asked before.

cudastack_test_expect_wheels(venv-cu13-13.5 13050 ON COVERED)

# Where the linker knows another libcudart.so by itself, CUDA_RUNTIME_LIBRARY=Shared would link that, which is said. What the project links is the
# wheels' all the same.
cudastack_test_toolkit_13(other)
cudastack_test_environment(venv venv-cu13-13.5)
file(GLOB wheels "${venv}/lib/python3*/site-packages/nvidia/cu13")
set(binary "${WORK_DIR}/linked")
cudastack_test_run_linked(
  configured
  "${other}"
  "${wheels}/bin/nvcc"
  "${CMAKE_COMMAND}"
  -S
  "${CUDASTACK_SOURCE_DIR}/tests/environments/wheels"
  -B
  "${binary}"
  -G
  "${GENERATOR}"
  "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
  -DCUDASTACK_LAST=ON
)
cudastack_test_expect_equal("${configured_status}" 0 "status with 13.0 in /usr/local: ${configured_output}")
cudastack_test_expect_contains("${configured_output}" "CudaStack: this CUDA stack has a trap." "what is said")
string(REGEX MATCHALL "CS-[A-Z]+-[0-9]+  " ids "${configured_output}")
cudastack_test_expect_equal("${ids}" "CS-ENV-002  " "what is said with 13.0 in /usr/local")
cudastack_test_run_linked(built "${other}" "${wheels}/bin/nvcc" "${CMAKE_COMMAND}" --build "${binary}")
cudastack_test_expect_equal("${built_status}" 0 "status of the build: ${built_output}")
foreach(program IN ITEMS wheels by_finder)
  cudastack_test_run_linked(started "${other}" "${wheels}/bin/nvcc" env LD_DEBUG=libs "${binary}/${program}")
  cudastack_test_expect_contains("${started_output}" "header 13050 runtime 13050" "${program}")
  cudastack_test_expect_loaded_of("${started_output}" "${wheels}" "${program}")
endforeach()
