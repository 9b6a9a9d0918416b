# SPDX-License-Identifier: Apache-2.0
# NVIDIA's wheels of CUDA 13.2, as pip leaves them, on a machine that has nothing in /usr/local, and on this one.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_expect_wheels(venv-cu13-13.2 13020 OFF COVERED)
cudastack_test_expect_wheels(venv-cu13-13.2 13020 OFF "")
