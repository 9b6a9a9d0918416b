# SPDX-License-Identifier: Apache-2.0
# A snapshot of Debian's installed CUDA does not outlive the compiler that its nvcc's script starts.

cudastack_test_debian(debian-11.8)
foreach(round IN ITEMS first second)
  cudastack_test_stack(${round} build COMPONENTS cudart)
endforeach()
cudastack_test_expect_contains("${second_output}" "CUDA 11.8.89 in /usr" "the second configure")
set(CUDASTACK_TEST_DEBIAN_WITHOUT /usr/bin/g++-11)
cudastack_test_stack(without build COMPONENTS cudart EXPECT_STATUS fail)
cudastack_test_expect_contains("${without_output}" "CS-HOST-001" "the configure without g++-11")
