# SPDX-License-Identifier: Apache-2.0
# Halves of two cuDNNs in two prefixes, which other finders put together; and two options that name a cuDNN each.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(cudnn_8 cudnn-cu12-8.9.7)
cudastack_test_local_wheel(pip "${cudnn_8}" nvidia_cudnn_cu12-8.9.7.29)
set(nvcc "CUDACXX=${cuda_12}/bin/nvcc")
set(holds CS-CUDNN-001 CS-CUDNN-002)

cudastack_test_hard_links("${cudnn_8}/nvidia/cudnn/include" "${WORK_DIR}/prefix a/include")
file(MAKE_DIRECTORY "${WORK_DIR}/prefix a/lib")
cudastack_test_hard_links("${wheels}/nvidia/cudnn/lib" "${WORK_DIR}/prefix b/lib")
cudastack_test_expect_refusal(
  block
  halves
  CS-CUDNN-001
  COMPONENTS cudnn
  OPTIONS "-DCMAKE_PREFIX_PATH=${WORK_DIR}/prefix a;${WORK_DIR}/prefix b"
  ENVIRONMENT "${nvcc}" ${pip}
  COVERED
  HOLDS ${holds}
)
cudastack_test_expect_refusal(
  block
  two_options
  CS-CUDNN-001
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${cudnn_8}/nvidia/cudnn" "-DCUDNN_PATH=${wheels}"
  ENVIRONMENT "${nvcc}"
  HOLDS ${holds}
)
