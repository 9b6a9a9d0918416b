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

# Flags name one that fits, each in a way of its own: it is measured, nothing else is chosen, and CMake builds with it.
function(named name variable source)
  cudastack_test_stack(said ${name} COMPONENTS toolkit ${ARGN})
  cudastack_test_expect_not_contains("${said_output}" "CudaStack: this" "what is said of ${name}")
  cudastack_test_expect_rules_hold("${said_binary}" ${holds} CS-HOST-002)
  cudastack_test_report_fact(chooser "${said_binary}" host.chooser)
  cudastack_test_expect_equal("${chooser}" "${variable} (${source})" "who chose the host compiler of ${name}")
  cudastack_test_report_fact(program "${said_binary}" host.path)
  cudastack_test_expect_equal("${program}" "${fitting}" "the host compiler of ${name}")
endfunction()
set(path PATH=/usr/bin:/bin)
set(fitting "${gcc_11}/bin/g++-11")
named(flags_option CMAKE_CUDA_FLAGS option OPTIONS "-DCMAKE_CUDA_FLAGS=-ccbin ${fitting}" -DTAKE=CUDA::cudart ENVIRONMENT "${nvcc}" "${path}")
cudastack_test_run(build COMMAND "${CMAKE_COMMAND}" --build "${WORK_DIR}/flags_option" CLEAN)
named(flags_environment CUDAFLAGS environment ENVIRONMENT "${nvcc}" "${path}" "CUDAFLAGS=-O2 --compiler-bindir=${fitting}")
# It is the last that nvcc reads, so it goes before all others.
named(flags_appended NVCC_APPEND_FLAGS environment OPTIONS "-DCMAKE_CUDA_FLAGS=-ccbin /usr/bin/g++" ENVIRONMENT "${nvcc}" "${path}" "NVCC_APPEND_FLAGS=-ccbin=${fitting}")
named(flags_prepended NVCC_PREPEND_FLAGS environment ENVIRONMENT "${nvcc}" "${path}" "NVCC_PREPEND_FLAGS=--compiler-bindir ${fitting}")

# They name one that is too new, though CMake's own variable, or PATH, has one that fits.
cudastack_test_expect_refusal(
  block
  flags_too_new
  CS-HOST-001
  OPTIONS "-DCMAKE_CUDA_FLAGS=-O2 -ccbin g++ -DNAME=a" "-DCMAKE_CUDA_HOST_COMPILER=${fitting}"
  ENVIRONMENT "${nvcc}" "PATH=${gcc_11}/bin:/usr/bin:/bin"
  HOLDS ${holds}
)
cudastack_test_expect_refusal(
  block
  flags_too_new_environment
  CS-HOST-001
  ENVIRONMENT "${nvcc}" "PATH=${gcc_11}/bin:/usr/bin:/bin" "CUDAFLAGS=-ccbin=/usr/bin/g++ -O2"
  HOLDS ${holds}
  AGAIN
)
