# SPDX-License-Identifier: Apache-2.0
# CudaStack installed, and the installed tree moved; neither the source tree nor the first prefix exist any more.

set(source "${WORK_DIR}/source")
cudastack_test_copy_source("${source}")
cudastack_test_configure(
  cudastack
  SOURCE "${source}"
  BINARY "${WORK_DIR}/first build"
  OPTIONS -DCUDASTACK_BUILD_TESTS=OFF
)
cudastack_test_run(
  install
  COMMAND "${CMAKE_COMMAND}" --install "${WORK_DIR}/first build" --prefix "${WORK_DIR}/first place"
)
# No odd bracket: CMake configures again at every build below such a folder.
set(prefix "${WORK_DIR}/a b[c]+é")
file(RENAME "${WORK_DIR}/first place" "${prefix}")
file(REMOVE_RECURSE "${source}" "${WORK_DIR}/first build")

cudastack_test_consume("list(APPEND CMAKE_PREFIX_PATH [==[${prefix}]==])")
