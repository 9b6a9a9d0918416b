# SPDX-License-Identifier: Apache-2.0
# E5, E7, E20: copies of real cuDNNs that lack a part, or have one of another release. On a machine that has no other cuDNN:
# there the loader would fill the gap.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
file(GLOB cudnn_9_19 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
cudastack_test_local_wheel(pip "${cudnn_9_12}" nvidia_cudnn_cu13-9.12.0.46)
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
set(
  holds
  CS-CUDNN-001
  CS-CUDNN-002
  CS-CUDNN-003
  CS-CUDNN-005
  CS-CUDNN-006
)

# refuse(<name> <root>): live, and the fix heals.
function(refuse name root)
  cudastack_test_expect_refusal(
    block
    ${name}
    CS-CUDNN-006
    COMPONENTS cudnn
    OPTIONS "-DCUDNN_ROOT=${root}"
    ENVIRONMENT "${nvcc}" ${pip}
    HOLDS ${holds}
    COVERED
  )
endfunction()

# A wheel in a virtual environment, whole and without libcudnn_ops.
set(environment "${WORK_DIR}/environment")
execute_process(COMMAND python3 -m venv "${environment}" OUTPUT_VARIABLE said RESULT_VARIABLE status)
if(NOT status STREQUAL "0")
  cudastack_test_fail("python3 -m venv" "${said}")
endif()
file(GLOB site_packages "${environment}/lib/python3*/site-packages")
foreach(folder IN ITEMS nvidia nvidia_cudnn_cu13-9.12.0.46.dist-info)
  cudastack_test_hard_links("${cudnn_9_12}/${folder}" "${site_packages}/${folder}")
endforeach()
set(root "${site_packages}/nvidia/cudnn")
cudastack_test_expect_silence(
  wheel_whole
  HOLDS
  ${holds}
  COMPONENTS
  cudnn
  OPTIONS
  "-DCUDNN_ROOT=${root}"
  ENVIRONMENT
  "${nvcc}"
  COVERED
)
file(REMOVE "${root}/lib/libcudnn_ops.so.9")
refuse(wheel_without_ops "${root}")

# A plain folder without libcudnn_heuristic, which no call without a GPU notices.
cudastack_test_hard_links("${cudnn_9_12}/nvidia/cudnn" "${WORK_DIR}/cut")
file(REMOVE "${WORK_DIR}/cut/lib/libcudnn_heuristic.so.9")
refuse(folder_without_heuristic "${WORK_DIR}/cut")

# One part is of another release.
cudastack_test_hard_links("${cudnn_9_12}/nvidia/cudnn" "${WORK_DIR}/mixed")
file(REMOVE "${WORK_DIR}/mixed/lib/libcudnn_ops.so.9")
cudastack_test_hard_links("${cudnn_9_19}/lib/libcudnn_ops.so.9" "${WORK_DIR}/mixed/lib/libcudnn_ops.so.9")
refuse(folder_with_another_ops "${WORK_DIR}/mixed")
