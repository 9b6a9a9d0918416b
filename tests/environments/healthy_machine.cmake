# SPDX-License-Identifier: Apache-2.0
# The toolkit of this machine in its default place, with its cuDNN.

if(NOT EXISTS "/usr/local/cuda/bin/nvcc" OR NOT EXISTS "/usr/local/cuda/include/cudnn_version.h")
  message(NOTICE "this machine has no CUDA with cuDNN in /usr/local/cuda: nothing to look at")
  return()
endif()
cudastack_test_expect_healthy(
  build
  SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
  STACK /usr/local/cuda
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
    CS-CUDNN-008
    CS-CUDNN-013
    CS-LOADER-001
    CS-LOADER-002
    CS-LOADER-003
  ENVIRONMENT "PATH=/usr/local/cuda/bin:/usr/bin:/bin"
)
