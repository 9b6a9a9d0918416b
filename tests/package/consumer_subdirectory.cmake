# SPDX-License-Identifier: Apache-2.0
# CudaStack as a subdirectory of a subdirectory of the project.

set(parts "${WORK_DIR}/third party")
cudastack_test_copy_source("${parts}/CudaStack")
file(WRITE "${parts}/CMakeLists.txt" "add_subdirectory(CudaStack)\n")
cudastack_test_consume("add_subdirectory([==[${parts}]==] parts)")
