# SPDX-License-Identifier: Apache-2.0
# F6, F7: the loader brings together libraries of two releases. Each file is the right one by its name.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_12_1 wheels-cu12-12.1)
cudastack_test_environment(cuda_12_4 wheels-cu12)
set(nvcc "CUDACXX=${cuda_12}/bin/nvcc")
set(holds CS-LOADER-001 CS-LOADER-002)

# refuse(<name> <component> <setting>)
function(refuse name component setting)
  cudastack_test_expect_refusal(
    block
    ${name}
    CS-LOADER-002
    COMPONENTS ${component}
    ENVIRONMENT "${nvcc}" "${setting}"
    HOLDS ${holds}
    AGAIN
  )
endfunction()

# cuBLASLt alone of an older release.
file(MAKE_DIRECTORY "${WORK_DIR}/lt" "${WORK_DIR}/three")
file(CREATE_LINK "${cuda_12_1}/nvidia/cublas/lib/libcublasLt.so.12" "${WORK_DIR}/lt/libcublasLt.so.12" SYMBOLIC)
refuse(older_cublaslt cublas "LD_LIBRARY_PATH=${WORK_DIR}/lt:${WORK_DIR}/three")

# nvJitLink of an older release under cuSPARSE.
refuse(older_nvjitlink cusparse "LD_LIBRARY_PATH=${cuda_12_1}/nvidia/nvjitlink/lib")

# cuBLASLt and nvJitLink of the same release from somewhere else.
file(MAKE_DIRECTORY "${WORK_DIR}/same")
file(CREATE_LINK "${cuda_12_4}/nvidia/cublas/lib/libcublasLt.so.12" "${WORK_DIR}/same/libcublasLt.so.12" SYMBOLIC)
cudastack_test_expect_silence(
  same
  HOLDS
  ${holds}
  COMPONENTS
  cublas
  cusparse
  cusolver
  cufft
  curand
  nvJitLink
  ENVIRONMENT
  "${nvcc}"
  "LD_LIBRARY_PATH=${WORK_DIR}/same:${cuda_12_4}/nvidia/nvjitlink/lib"
)
