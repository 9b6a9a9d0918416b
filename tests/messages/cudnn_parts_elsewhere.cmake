# SPDX-License-Identifier: Apache-2.0
# E6, E7: LD_LIBRARY_PATH gives cuDNN parts from another place than its own, or a cuDNN that is not whole. And what is
# whole though it does not look so.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_environment(cudnn_8_9 cudnn-cu12-8.9.7)
cudastack_test_environment(cudnn_jit cudnn-jit-cu13-9.27)
file(GLOB cudnn_9_19 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
set(nvcc_13 "CUDACXX=${cuda_13}/bin/nvcc")
set(nvcc_12 "CUDACXX=${cuda_12}/bin/nvcc")
set(
  holds
  CS-CUDNN-001
  CS-CUDNN-002
  CS-CUDNN-003
  CS-CUDNN-005
  CS-CUDNN-006
)
set(
  cudnn_9
  COMPONENTS
  cudnn
  OPTIONS
  "-DCUDNN_ROOT=${cudnn_9_19}"
  COVERED
)
set(
  cudnn_8
  COMPONENTS
  cudnn
  OPTIONS
  "-DCUDNN_ROOT=${cudnn_8_9}/nvidia/cudnn"
  COVERED
)

cudastack_test_hard_links("${cudnn_9_12}/nvidia/cudnn/lib/libcudnn_ops.so.9" "${WORK_DIR}/stray/libcudnn_ops.so.9")
cudastack_test_expect_refusal(
  block
  ops_by_library_path
  CS-CUDNN-006
  ${cudnn_9}
  ENVIRONMENT "${nvcc_13}" "LD_LIBRARY_PATH=${WORK_DIR}/stray"
  HOLDS ${holds}
  AGAIN
)

# An incomplete copy of cuDNN 8 comes first.
cudastack_test_hard_links("${cudnn_8_9}/nvidia/cudnn/lib" "${WORK_DIR}/eight")
file(REMOVE "${WORK_DIR}/eight/libcudnn_cnn_infer.so.8")
cudastack_test_expect_refusal(
  block
  cudnn_8_without_cnn_infer
  CS-CUDNN-006
  ${cudnn_8}
  ENVIRONMENT "${nvcc_12}" "LD_LIBRARY_PATH=${WORK_DIR}/eight"
  HOLDS ${holds}
)

# The same release from another place works here and now.
cudastack_test_hard_links("${cudnn_9_19}/lib/libcudnn_ops.so.9" "${WORK_DIR}/twin/libcudnn_ops.so.9")
set(environment "${nvcc_13}" "LD_LIBRARY_PATH=${WORK_DIR}/twin")
cudastack_test_stack(twin twin ${cudnn_9} ENVIRONMENT ${environment})
cudastack_test_expect_block(block "${twin_output}" same_release_elsewhere)
cudastack_test_expect_fix_heals(output "${block}" "${twin_binary}" ENVIRONMENT ${environment} HOLDS ${holds} COVERED)

# Links to the parts are as good as the parts.
file(GLOB parts "${cudnn_9_19}/lib/libcudnn*.so.9")
file(MAKE_DIRECTORY "${WORK_DIR}/links/lib")
file(CREATE_LINK "${cudnn_9_19}/include" "${WORK_DIR}/links/include" SYMBOLIC)
foreach(part IN LISTS parts)
  cmake_path(GET part FILENAME name)
  file(CREATE_LINK "${part}" "${WORK_DIR}/links/lib/${name}" SYMBOLIC)
endforeach()
cudastack_test_expect_silence(
  links
  HOLDS
  ${holds}
  COMPONENTS
  cudnn
  OPTIONS
  "-DCUDNN_ROOT=${WORK_DIR}/links"
  ENVIRONMENT
  "${nvcc_13}"
  COVERED
)
cudastack_test_expect_silence(
  links_first
  HOLDS
  ${holds}
  ${cudnn_9}
  ENVIRONMENT
  "${nvcc_13}"
  "LD_LIBRARY_PATH=${WORK_DIR}/links/lib"
)

# The flavour that has few parts is whole, and on a machine without a driver one of them cannot be loaded.
cudastack_test_expect_silence(
  jit
  HOLDS
  ${holds}
  COMPONENTS
  cudnn
  OPTIONS
  "-DCUDNN_ROOT=${cudnn_jit}/nvidia/cudnn_jit"
  ENVIRONMENT
  "${nvcc_13}"
  COVERED
)
