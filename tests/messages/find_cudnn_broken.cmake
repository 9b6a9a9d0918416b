# SPDX-License-Identifier: Apache-2.0
# Real cuDNNs that are no whole: a header of one release with the library of another, in both directions, a part removed, a part
# of another release. A C++ project on a machine without CUDA refuses each and prints what mends it.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(cudnn_8_9 cudnn-cu12-8.9.7)
cudastack_test_environment(cudnn_9_1 wheels-cu12)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_local_wheel(pip "${cudnn_9_1}" nvidia_cudnn_cu12-9.1.0.70)
cudastack_test_local_wheel(pip "${cudnn_9_12}" nvidia_cudnn_cu13-9.12.0.46)
cudastack_test_toolkit_13(cuda_13)
cudastack_test_named_libraries(libraries)
set(holds CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-006)

# refuse(<name> <id> <version after the fix> <argument of cmake>...)
function(refuse name id healed)
  cudastack_test_expect_find_refusal(
    block
    ${name}
    ${id}
    HEALED ${healed}
    HOLDS ${holds}
    OPTIONS ${ARGN}
    ENVIRONMENT ${pip} "${libraries}"
    COVERED
  )
endfunction()

# Header and library of two releases, by the names that projects use, and in one folder.
refuse(
  header_8_9_library_9
  CS-CUDNN-002
  9.1.0
  "-DCUDNN_INCLUDE_DIR=${cudnn_8_9}/nvidia/cudnn/include"
  "-DCUDNN_LIBRARY=${cudnn_9_1}/nvidia/cudnn/lib/libcudnn.so.9"
)
refuse(
  header_9_library_8_9
  CS-CUDNN-002
  8.9.7
  "-DCUDNN_INCLUDE_DIR=${cudnn_9_1}/nvidia/cudnn/include"
  "-DCUDNN_LIBRARY=${cudnn_8_9}/nvidia/cudnn/lib/libcudnn.so.8"
)
cudastack_test_hard_links("${cudnn_9_1}/nvidia/cudnn/include" "${WORK_DIR}/one folder/include")
cudastack_test_hard_links("${cudnn_9_12}/nvidia/cudnn/lib" "${WORK_DIR}/one folder/lib")
# Without a toolkit nothing says for which CUDA another one would have to be.
cudastack_test_expect_find_refusal(
  block
  one_folder
  CS-CUDNN-002
  OPTIONS "-DCudnnStrict_ROOT=${WORK_DIR}/one folder"
  COVERED
)
cudastack_test_expect_find_refusal(
  block
  one_folder_with_a_toolkit
  CS-CUDNN-002
  HEALED 9.12.0
  HOLDS ${holds} CS-CUDNN-005
  OPTIONS "-DCudnnStrict_ROOT=${WORK_DIR}/one folder"
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc" ${pip}
  COVERED
)

# Parts.
foreach(part IN ITEMS ops heuristic)
  cudastack_test_hard_links("${cudnn_9_12}/nvidia/cudnn" "${WORK_DIR}/without ${part}")
  file(REMOVE "${WORK_DIR}/without ${part}/lib/libcudnn_${part}.so.9")
  refuse(without_${part} CS-CUDNN-006 9.12.0 "-DCUDNN_ROOT=${WORK_DIR}/without ${part}")
endforeach()
cudastack_test_hard_links("${cudnn_9_12}/nvidia/cudnn" "${WORK_DIR}/mixed")
file(REMOVE "${WORK_DIR}/mixed/lib/libcudnn_ops.so.9")
cudastack_test_hard_links("${cudnn_9_1}/nvidia/cudnn/lib/libcudnn_ops.so.9" "${WORK_DIR}/mixed/lib/libcudnn_ops.so.9")
refuse(another_ops CS-CUDNN-006 9.12.0 "-DCUDNN_ROOT=${WORK_DIR}/mixed")

# What was named leads nowhere, as an option and in the environment; the one in the prefix is whole.
refuse(
  named_by_option
  CS-CUDNN-001
  9.1.0
  "-DCUDNN_LIBRARY=${WORK_DIR}/nothing/libcudnn.so"
  "-DCMAKE_PREFIX_PATH=${cudnn_9_1}/nvidia/cudnn"
)
cudastack_test_expect_find_refusal(
  block
  named_by_environment
  CS-CUDNN-001
  HEALED 9.1.0
  HOLDS ${holds}
  OPTIONS "-DCMAKE_PREFIX_PATH=${cudnn_9_1}/nvidia/cudnn"
  ENVIRONMENT "CUDNN_PATH=${WORK_DIR}/nothing"
  COVERED
)
