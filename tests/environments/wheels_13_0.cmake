# SPDX-License-Identifier: Apache-2.0
# NVIDIA's wheels of CUDA 13.0, as pip leaves them, on a machine that has nothing in /usr/local, and on this one.

cudastack_test_expect_wheels(venv-cu13 13000 OFF COVERED)
cudastack_test_expect_wheels(venv-cu13 13000 OFF "")
