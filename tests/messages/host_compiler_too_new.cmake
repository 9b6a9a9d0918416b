# SPDX-License-Identifier: Apache-2.0
# C1: nvcc 11.8 takes GNU up to 11, the machine's g++ is newer. With a fitting one in PATH the stack is healthy.

cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(gcc_11 gcc-11)
execute_process(COMMAND /usr/bin/g++ -dumpversion OUTPUT_VARIABLE major OUTPUT_STRIP_TRAILING_WHITESPACE)
if(EXISTS "/usr/bin/g++-11" OR NOT major VERSION_GREATER 11)
  cudastack_test_skip("this machine has a g++ in /usr/bin that nvcc 11.8 takes")
endif()
set(nvcc "CUDACXX=${cuda_11}/bin/nvcc")
set(holds CS-HOST-001 CS-TOOLKIT-002)

cudastack_test_fake_apt_get(fake g++-11 g++-11 "${gcc_11}/bin/g++-11")
set(path "PATH=${fake}:/usr/bin:/bin")

cudastack_test_expect_refusal(
  block
  not_there
  CS-HOST-001
  OPTIONS -DTAKE=CUDA::cudart
  ENVIRONMENT "${nvcc}" "${path}"
  HOLDS ${holds}
)
cudastack_test_fix(fix "${block}")
cudastack_test_expect_contains("${fix}" "apt-get install -y g++-11 && " "the fix")
# What was installed is chosen, said, and works.
file(READ "${WORK_DIR}/not_there/CudaStack/report.txt" map)
cudastack_test_expect_contains("${map}" "host compiler (chosen)" "the map")
cudastack_test_expect_contains("${map}" "${fake}/g++-11  " "the map")
cudastack_test_run(build COMMAND "${CMAKE_COMMAND}" --build "${WORK_DIR}/not_there" CLEAN ENVIRONMENT "${path}")

# A wish that does not fit is refused, though a fitting compiler is there.
cudastack_test_expect_refusal(
  block
  wish_environment
  CS-HOST-001
  ENVIRONMENT "${nvcc}" "PATH=${gcc_11}/bin:/usr/bin:/bin" CUDAHOSTCXX=g++
  HOLDS ${holds}
  AGAIN
)
cudastack_test_expect_refusal(
  block
  wish_option
  CS-HOST-001
  OPTIONS -DCMAKE_CUDA_HOST_COMPILER=/usr/bin/g++
  ENVIRONMENT "${nvcc}" "PATH=${gcc_11}/bin:/usr/bin:/bin"
  HOLDS ${holds}
)

# The project's own compiler fits, and lies outside of PATH: it is chosen, said, and works.
cudastack_test_stack(
  own
  own_compiler
  OPTIONS "-DCMAKE_CXX_COMPILER=${gcc_11}/bin/g++-11" -DTAKE=CUDA::cudart
  ENVIRONMENT "${nvcc}" PATH=/usr/bin:/bin
)
cudastack_test_expect_rules_hold("${own_binary}" ${holds})
file(READ "${own_binary}/CudaStack/report.txt" map)
cudastack_test_expect_contains("${map}" "host compiler (chosen)" "the map")
cudastack_test_expect_contains("${map}" "${gcc_11}/bin/g++-11  " "the map")
cudastack_test_expect_contains("${map}" "chosen by CMAKE_CXX_COMPILER" "the map")
cudastack_test_run(build COMMAND "${CMAKE_COMMAND}" --build "${own_binary}" CLEAN)
# As CXX names it, so does CMake take it.
cudastack_test_stack(own own_environment ENVIRONMENT "${nvcc}" PATH=/usr/bin:/bin "CXX=${gcc_11}/bin/g++-11")
cudastack_test_expect_rules_hold("${own_binary}" ${holds})
# A named one that is too new is offered it.
cudastack_test_expect_refusal(
  block
  wish_beside_own_compiler
  CS-HOST-001
  OPTIONS -DCMAKE_CUDA_HOST_COMPILER=/usr/bin/g++ "-DCMAKE_CXX_COMPILER=${gcc_11}/bin/g++-11"
  ENVIRONMENT "${nvcc}" PATH=/usr/bin:/bin
  HOLDS ${holds}
)
