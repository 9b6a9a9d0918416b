# SPDX-License-Identifier: Apache-2.0
# NVIDIA's wheels of CUDA 13.5 with their cuDNN: found by the active virtual environment on a machine that has nothing in /usr/local, and named by
# CUDAToolkit_ROOT though the machine may have another toolkit there. Their nvcc.profile names lib, where those before 13.2 name lib64.

cudastack_test_environment(venv venv-cu13-13.5)
file(GLOB nvidia "${venv}/lib/python3*/site-packages/nvidia")
set(
  holds
  CS-TOOLKIT-001
  CS-TOOLKIT-002
  CS-TOOLKIT-003
  CS-HOST-001
  CS-CUDNN-001
  CS-CUDNN-002
  CS-CUDNN-003
  CS-CUDNN-004
  CS-CUDNN-005
  CS-CUDNN-006
  CS-LOADER-001
  CS-LOADER-002
  CS-LOADER-003
)
cudastack_test_expect_healthy(
  active
  SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
  STACK "${nvidia}"
  HOLDS ${holds}
  ENVIRONMENT "VIRTUAL_ENV=${venv}"
  COVERED
)
cudastack_test_expect_healthy(
  by_root
  SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
  STACK "${nvidia}"
  HOLDS ${holds} CS-TOOLKIT-005
  OPTIONS "-DCUDAToolkit_ROOT=${nvidia}/cu13"
)
