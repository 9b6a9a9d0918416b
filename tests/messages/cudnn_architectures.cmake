# SPDX-License-Identifier: Apache-2.0
# E12: GPUs that are newer or older than a real cuDNN has code for. What the printed wheel is downloaded as (500 MB) is in the tests' stacks already.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cudnn_8_9 cudnn-cu12-8.9.7)
cudastack_test_environment(cudnn_9_1 wheels-cu12)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)

# cuDNN 8.9 ends at 9.0. That it is for CUDA 12 besides is mended by the same command.
cudastack_test_fake_python(fake nvidia-cudnn-cu13 "${cudnn_9_12}")
cudastack_test_expect_refusal(
  block
  newer
  CS-CUDNN-009
  COMPONENTS cudnn
  OPTIONS -DTAKE=CUDA::cudart "-DCMAKE_CUDA_ARCHITECTURES=100;120"
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc" "CUDNN_ROOT=${cudnn_8_9}/nvidia/cudnn" "PATH=${fake}:/usr/bin:/bin"
  HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-005 CS-CUDNN-009
)
cudastack_test_report_fact(version "${WORK_DIR}/newer" cudnn.header.version)
cudastack_test_expect_equal("${version}" 9.12.0 "the cuDNN after the fix")

# cuDNN 9.12 begins at 7.5, and code without PTX runs on nothing newer.
cudastack_test_fake_python(fake "nvidia-cudnn-cu12==9.10.*" "${cudnn_9_1}")
cudastack_test_expect_refusal(
  block
  older
  CS-CUDNN-009
  COMPONENTS cudnn
  OPTIONS -DTAKE=CUDA::cudart "-DCMAKE_CUDA_ARCHITECTURES=60-real;61-real"
  ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc" "CUDNN_ROOT=${cudnn_9_12}/nvidia/cudnn" "PATH=${fake}:/usr/bin:/bin"
  HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-005 CS-CUDNN-009
)
cudastack_test_report_fact(version "${WORK_DIR}/older" cudnn.header.version)
cudastack_test_expect_equal("${version}" 9.1.0 "the cuDNN after the fix")

# 9.12 ends at 12.0 and compiles for 12.1: a note, as is what is known of some of its convolutions.
cudastack_test_stack(
  compiles
  compiles
  COMPONENTS cudnn
  OPTIONS -DTAKE=CUDA::cudart -DCMAKE_CUDA_ARCHITECTURES=121
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc" "CUDNN_ROOT=${cudnn_9_12}/nvidia/cudnn"
)
foreach(pair IN ITEMS "cs_cudnn_009 note" "cs_cudnn_011 note" "cs_cudnn_012 idle")
  string(REPLACE " " ";" pair "${pair}")
  list(GET pair 0 rule)
  list(GET pair 1 expected)
  cudastack_test_report_fact(state "${compiles_binary}" "rule.${rule}")
  cudastack_test_expect_equal("${state}" "${expected}" "${rule} with cuDNN 9.12 for 12.1")
endforeach()
