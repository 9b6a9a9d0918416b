# SPDX-License-Identifier: Apache-2.0
# The wheels of cuDNN for CUDA 12 and 13 over each other in one environment, which share all their files, and one of them removed.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cu12 wheels-cu12)
cudastack_test_environment(cu13 cudnn-cu13-9.12)
cudastack_test_local_wheel(pip "${cu12}" nvidia_cudnn_cu12-9.1.0.70)
cudastack_test_local_wheel(pip "${cu13}" nvidia_cudnn_cu13-9.12.0.46)
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
set(holds CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-006)

# refuse(<name> <id> <version after the fix> <setting>...)
function(refuse name id healed)
  cudastack_test_expect_find_refusal(
    block
    ${name}
    ${id}
    HEALED ${healed}
    HOLDS ${holds}
    ENVIRONMENT ${pip} ${ARGN}
    COVERED
  )
endfunction()

execute_process(COMMAND python3 -m venv "${WORK_DIR}/environment" OUTPUT_VARIABLE said RESULT_VARIABLE status)
if(NOT status STREQUAL "0")
  cudastack_test_fail("python3 -m venv" "${said}")
endif()
file(GLOB site "${WORK_DIR}/environment/lib/python3*/site-packages")
set(active "VIRTUAL_ENV=${WORK_DIR}/environment")

# put(<stack> <distribution>): what pip writes for its wheel, over what is there.
function(put stack distribution)
  file(MAKE_DIRECTORY "${site}/nvidia")
  foreach(folder IN ITEMS nvidia/cudnn ${distribution}.dist-info)
    cmake_path(GET folder PARENT_PATH parent)
    cudastack_test_run(put COMMAND cp -alf "${stack}/${folder}" "${site}/${parent}")
  endforeach()
endfunction()

put("${cu12}" nvidia_cudnn_cu12-9.1.0.70)
put("${cu13}" nvidia_cudnn_cu13-9.12.0.46)
cudastack_test_expect_found(
  cu13_is_on_top
  PLACE "${site}/nvidia/cudnn"
  VERSION 9.12.0
  CUDA 13.0
  HOLDS ${holds} CS-CUDNN-005
  ENVIRONMENT "${active}" "${nvcc}"
  COVERED
)
put("${cu12}" nvidia_cudnn_cu12-9.1.0.70)
refuse(cu12_is_on_top CS-CUDNN-005 9.12.0 "${active}" "${nvcc}")
cudastack_test_run(pip COMMAND "${WORK_DIR}/environment/bin/pip" uninstall -y nvidia-cudnn-cu13)
# What it loads by name stays; the other one is registered still, so that pip would do nothing.
cudastack_test_hard_links("${cu12}/nvidia/cublas" "${site}/nvidia/cublas")
cudastack_test_hard_links("${cu12}/nvidia/cuda_nvrtc" "${site}/nvidia/cuda_nvrtc")
refuse(one_is_removed CS-CUDNN-001 9.1.0 "${active}")
