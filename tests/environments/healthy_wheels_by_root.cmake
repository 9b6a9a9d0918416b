# SPDX-License-Identifier: Apache-2.0
# NVIDIA's wheels of CUDA 13.0 with their cuDNN, named by CUDAToolkit_ROOT, or the environment that has them, though the machine may have another toolkit in /usr/local.

cudastack_test_environment(venv venv-cu13)
file(GLOB nvidia "${venv}/lib/python3*/site-packages/nvidia")
set(root_wheels "${nvidia}/cu13")
set(root_environment "${venv}")
foreach(name IN ITEMS wheels environment)
  cudastack_test_expect_healthy(
    ${name}
    SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
    STACK "${nvidia}"
    HOLDS
      CS-TOOLKIT-001
      CS-TOOLKIT-002
      CS-TOOLKIT-003
      CS-HOST-001
      CS-CUDNN-001
      CS-CUDNN-002
      CS-CUDNN-003
      CS-CUDNN-006
      CS-CUDNN-007
      CS-LOADER-001
      CS-LOADER-002
      CS-LOADER-003
      CS-TOOLKIT-005
    OPTIONS "-DCUDAToolkit_ROOT=${root_${name}}"
  )
endforeach()
