# SPDX-License-Identifier: Apache-2.0
# A target compiles with a cuDNN of its own, links that, and gets the examined one besides, by CudaStack::config. Its own header and library belong together: the
# other library is the odd one, and the target did not choose it.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(cudnn_8_9 cudnn-cu12-8.9.7)
set(own "${cudnn_8_9}/nvidia/cudnn")
file(MAKE_DIRECTORY "${WORK_DIR}/two")
file(
  WRITE "${WORK_DIR}/two.cmake"
  "add_executable(program main.cu part.cpp)\n"
  "target_include_directories(program PRIVATE \"${own}/include\")\n"
  "target_link_libraries(program PRIVATE \"${own}/lib/libcudnn.so.8\" CudaStack::config)\n"
)
cudastack_test_late_project(two "include(\"${WORK_DIR}/two.cmake\")")
cudastack_test_late(two two "${cuda}" OPTIONS "-DCOMPONENTS=cudnn;config" "-DCUDNN_ROOT=${wheels}/nvidia/cudnn")
cudastack_test_expect_block(block "${two_output}" two)
cudastack_test_expect_fix_heals(
  output
  "${block}"
  "${WORK_DIR}/two-build"
  ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc"
  HOLDS CS-CUDNN-004
)
