# SPDX-License-Identifier: Apache-2.0
# A real conda environment of before CUDA 12, which has libraries and a cuDNN and neither nvcc nor headers, beside a toolkit: as a root, as a prefix, and
# active. CMake takes its libraries for the toolkit's.

cudastack_test_environment(conda conda-old)
cudastack_test_environment(cuda_12 cuda-12.4)
set(nvcc "PATH=${cuda_12}/bin:/usr/bin:/bin")
cudastack_test_expect_refusal(
  block
  toolkit_root
  CS-TOOLKIT-005
  OPTIONS "-DCUDAToolkit_ROOT=${conda}"
  ENVIRONMENT "${nvcc}"
  HOLDS CS-TOOLKIT-001 CS-TOOLKIT-003
  COVERED
)
cudastack_test_expect_refusal(
  block
  prefix
  CS-TOOLKIT-003
  COMPONENTS cudart cublas
  OPTIONS "-DCMAKE_PREFIX_PATH=${conda}"
  ENVIRONMENT "${nvcc}"
  HOLDS CS-TOOLKIT-003
  COVERED
)
cudastack_test_expect_refusal(
  block
  active
  CS-CUDNN-005
  COMPONENTS cudnn
  ENVIRONMENT "${nvcc}" "CONDA_PREFIX=${conda}"
  NOT_HEALED
  COVERED
)
