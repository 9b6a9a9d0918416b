# SPDX-License-Identifier: Apache-2.0
# CudaStack by FetchContent.

set(copy "${WORK_DIR}/third party/CudaStack")
cudastack_test_copy_source("${copy}")
cudastack_test_consume(
  "include(FetchContent)\nFetchContent_Declare(CudaStack SOURCE_DIR [==[${copy}]==])\nFetchContent_MakeAvailable(CudaStack)"
)
