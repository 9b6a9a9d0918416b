# SPDX-License-Identifier: Apache-2.0
# Where several toolkits are offered the map says why each of the others lost; a wrapper script is followed to the nvcc behind it.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)

# A wrapper script, with a space in the path that it leads to.
file(CREATE_LINK "${cuda_12}" "${WORK_DIR}/cuda 12.4" SYMBOLIC)
file(WRITE "${WORK_DIR}/wrapped/nvcc" "#!/bin/sh\nexec \"${WORK_DIR}/cuda 12.4/bin/nvcc\" \"$@\"\n")
file(CHMOD "${WORK_DIR}/wrapped/nvcc" PERMISSIONS OWNER_READ OWNER_EXECUTE)

cudastack_test_stack(
  configure
  many
  OPTIONS -DSOFT=QUIET -DLANGUAGES=NONE "-DCUDA_TOOLKIT_ROOT_DIR=${cuda_11}"
  ENVIRONMENT
    "CUDACXX=${WORK_DIR}/wrapped/nvcc"
    "PATH=${cuda_11}/bin:${cuda_12}/bin:/usr/bin:/bin"
    "CUDA_PATH=${WORK_DIR}/not there"
    "CUDA_HOME=${cuda_13}"
)
file(READ "${WORK_DIR}/many/CudaStack/report.txt" map)
string(REGEX MATCHALL "    [0-9]+[.] [^\n]*/nvcc  [^\n]*\n" candidates "${map}")
list(FILTER candidates EXCLUDE REGEX "[.] /usr/|[.] /opt/")
list(TRANSFORM candidates REPLACE "^ +[0-9]+[.]" "*")
list(JOIN candidates "" candidates)
cudastack_test_normalise_block(candidates "${candidates}")
cudastack_test_expect_text("${candidates}" "discovery_of_many/candidates.txt")

# Variables of other tools that lose are a note in the map, and nothing on the console.
string(REGEX MATCHALL "\n  note: [^\n]*" notes "${map}")
list(JOIN notes "" notes)
cudastack_test_normalise_block(notes "${notes}\n")
cudastack_test_expect_text("${notes}" "discovery_of_many/notes.txt")
cudastack_test_expect_not_contains("${configure_output}" "CUDA_HOME" "what the console says")

file(READ "${WORK_DIR}/many/CudaStack/report.json" json)
string(JSON real GET "${json}" facts nvcc.real)
file(REAL_PATH "${cuda_12}/bin/nvcc" real_nvcc)
cudastack_test_expect_equal("${real}" "${real_nvcc}" "the nvcc behind the wrapper")
