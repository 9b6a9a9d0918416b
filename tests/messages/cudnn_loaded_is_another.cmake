# SPDX-License-Identifier: Apache-2.0
# E4: LD_LIBRARY_PATH leads the loader to another cuDNN than the one that is found. An older one stops, a newer one of the
# same major is a warning.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
file(GLOB cudnn_9_19 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
string(APPEND cudnn_9_12 "/nvidia/cudnn")
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
set(holds CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003)
file(MAKE_DIRECTORY "${WORK_DIR}/one" "${WORK_DIR}/three")

cudastack_test_expect_refusal(
  block
  older
  CS-CUDNN-003
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${cudnn_9_19}"
  ENVIRONMENT "${nvcc}" "LD_LIBRARY_PATH=${WORK_DIR}/one:${cudnn_9_12}/lib:${WORK_DIR}/three"
  HOLDS ${holds}
  AGAIN
)

set(environment "${nvcc}" "LD_LIBRARY_PATH=${cudnn_9_19}/lib:${WORK_DIR}/three")
foreach(round IN ITEMS first second)
  cudastack_test_stack(newer newer COMPONENTS cudnn OPTIONS "-DCUDNN_ROOT=${cudnn_9_12}" ENVIRONMENT ${environment})
  cudastack_test_expect_block(block "${newer_output}" newer_${round})
endforeach()
cudastack_test_expect_fix_heals(output "${block}" "${newer_binary}" ENVIRONMENT ${environment} HOLDS ${holds} AGAIN)
