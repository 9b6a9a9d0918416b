# SPDX-License-Identifier: Apache-2.0
# The CUDA language comes on with NVIDIA's wheels as pip leaves them, which CMake manages from CUDA 13.2 on; then FindCUDAToolkit finds no cudart,
# unless CudaStack is asked before.

cudastack_test_expect_wheels(venv-cu13-13.5 13050 LAST)
