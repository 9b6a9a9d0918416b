# SPDX-License-Identifier: Apache-2.0
# CudaStack's folders in the project's own tree, found as a module.

set(copy "${WORK_DIR}/third party/CudaStack")
cudastack_test_copy_source("${copy}")
cudastack_test_consume("list(APPEND CMAKE_MODULE_PATH [==[${copy}/modules]==])" --warn-uninitialized)
