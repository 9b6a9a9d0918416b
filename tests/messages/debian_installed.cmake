# SPDX-License-Identifier: Apache-2.0
# C1, B29: CUDA 11.8 as Debian installs it, where g++-11 is left to the nvcc's own script. Somebody names the newer g++; g++-11 is not
# there; another toolkit's programs are first in PATH, where this nvcc looks for its own.

cudastack_test_debian(debian-11.8)
set(holds CS-HOST-001 CS-TOOLKIT-002)

cudastack_test_expect_refusal(
  block
  newer_named
  CS-HOST-001
  OPTIONS -DTAKE=CUDA::cudart
  ENVIRONMENT CUDAHOSTCXX=g++
  HOLDS ${holds}
  AGAIN
)
cudastack_test_run_stack(built "${CMAKE_COMMAND};--build;${WORK_DIR}/newer_named" FALSE ok "")

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_expect_refusal(
  block
  other_toolkit_in_path
  CS-TOOLKIT-002
  OPTIONS -DCMAKE_CUDA_ARCHITECTURES=80
  ENVIRONMENT "PATH=${cuda_12}/bin:/usr/bin:/bin"
  HOLDS ${holds}
)

set(CUDASTACK_TEST_DEBIAN_WITHOUT /usr/bin/g++-11)
cudastack_test_fake_apt_get(fake g++-11 g++-11 /usr/bin/x86_64-linux-gnu-g++-11)
cudastack_test_expect_refusal(
  block
  none_that_fits
  CS-HOST-001
  OPTIONS -DTAKE=CUDA::cudart
  ENVIRONMENT "PATH=${fake}:/usr/bin:/bin"
  HOLDS ${holds}
)
cudastack_test_run_stack(
  built
  "${CMAKE_COMMAND};--build;${WORK_DIR}/none_that_fits"
  FALSE
  ok
  "PATH=${fake}:/usr/bin:/bin"
)
