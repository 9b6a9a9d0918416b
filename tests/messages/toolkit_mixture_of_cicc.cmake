# SPDX-License-Identifier: Apache-2.0
# B2: the compiler behind nvcc is another release's, as where wheels of one major are not pinned. It says nothing when asked, a text in it does; a newer
# one writes what ptxas refuses, an older one knows not all architectures.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)
set(cicc nvvm/bin/cicc)
cudastack_test_hard_links("${cuda_12}" "${WORK_DIR}/cuda")
file(REMOVE "${WORK_DIR}/cuda/${cicc}")
file(COPY_FILE "${cuda_11}/${cicc}" "${WORK_DIR}/cuda/${cicc}")
cudastack_test_expect_refusal(
  block
  cicc_of_another
  CS-TOOLKIT-002
  OPTIONS "-DCUDAToolkit_ROOT=${WORK_DIR}/cuda"
  NOT_HEALED
  COVERED
)

# What nvcc itself makes of it.
file(WRITE "${WORK_DIR}/kernel.cu" "__global__ void kernel() {}\n")
cudastack_test_run(
  compile
  COMMAND "${WORK_DIR}/cuda/bin/nvcc" -arch=sm_90a -c "${WORK_DIR}/kernel.cu" -o "${WORK_DIR}/kernel.o"
  EXPECT_STATUS fail
)
cudastack_test_expect_contains("${compile_stderr}" "--nv_arch" "what the older cicc says of sm_90a")
