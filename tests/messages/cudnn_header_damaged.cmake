# SPDX-License-Identifier: Apache-2.0
# Copies of a real cuDNN whose header is empty, or ends in its first comment. And one that includes what says the version.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_local_wheel(pip "${cudnn_9_12}" nvidia_cudnn_cu13-9.12.0.46)
set(nvcc "CUDACXX=${cuda}/bin/nvcc")
set(header "nvidia/cudnn/include/cudnn_version.h")

# copy(<name> <text>): with that header.
function(copy name text)
  foreach(folder IN ITEMS nvidia nvidia_cudnn_cu13-9.12.0.46.dist-info)
    cudastack_test_hard_links("${cudnn_9_12}/${folder}" "${WORK_DIR}/${name}-wheel/${folder}")
  endforeach()
  file(REMOVE "${WORK_DIR}/${name}-wheel/${header}")
  file(WRITE "${WORK_DIR}/${name}-wheel/${header}" "${text}")
endfunction()

file(READ "${cudnn_9_12}/${header}" cut LIMIT 1500)
copy(empty "")
copy(cut "${cut}")
foreach(name IN ITEMS empty cut)
  cudastack_test_expect_refusal(
    block
    ${name}
    CS-CUDNN-001
    COMPONENTS cudnn
    OPTIONS "-DCUDNN_ROOT=${WORK_DIR}/${name}-wheel/nvidia/cudnn"
    ENVIRONMENT "${nvcc}" ${pip}
    HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003
    COVERED
  )
endforeach()

copy(includes "#include \"version_of_this_release.h\"\n"
)
cudastack_test_stack(
  includes
  includes
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${WORK_DIR}/includes-wheel/nvidia/cudnn"
  ENVIRONMENT "${nvcc}"
  COVERED
)
cudastack_test_expect_not_contains("${includes_output}" "CS-" "output with a header that includes its version")
