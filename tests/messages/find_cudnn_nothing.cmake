# SPDX-License-Identifier: Apache-2.0
# Nothing of CUDA at all: what was searched is listed, and the printed command brings a cuDNN, CUDA's headers and what cuDNN loads by name.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(meta wheel-cuda-toolkit-13.0)
file(GLOB site "${venv}/lib/python3*/site-packages")
cudastack_test_local_wheel(pip "${meta}" cuda_toolkit-13.0.2)
foreach(
  wheel
  IN
  ITEMS
    nvidia_cublas-13.1.0.3
    nvidia_cuda_nvrtc-13.0.88
    nvidia_cuda_runtime-13.0.96
    nvidia_cuda_crt-13.0.88
    nvidia_cudnn_cu13-9.19.0.56
)
  cudastack_test_local_wheel(pip "${site}" ${wheel})
endforeach()
cudastack_test_expect_find_refusal(
  block
  nothing
  CS-CUDNN-001
  HEALED 9.19.0
  HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-006
  ENVIRONMENT ${pip}
  COVERED
)
# No wheel for the newest CUDA is so old: one for the newest that has such a cuDNN.
cudastack_test_expect_find_refusal(block nothing_old CS-CUDNN-001 FIND 8...<9 NOT_HEALED COVERED)
# Built for another processor: its wheel, not that of this machine. No toolchain of it is needed to print that.
cudastack_test_expect_find_refusal(
  block
  nothing_for_arm
  CS-CUDNN-001
  NOT_HEALED
  OPTIONS -DLANGUAGES=NONE -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64
  COVERED
)
