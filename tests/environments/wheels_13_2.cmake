# SPDX-License-Identifier: Apache-2.0
# NVIDIA's wheels of CUDA 13.2, as pip leaves them.

cudastack_test_expect_wheels(venv-cu13-13.2 13020)
