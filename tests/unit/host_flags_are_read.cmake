# SPDX-License-Identifier: Apache-2.0
# Which host compiler flags name: the forms, the order in which nvcc takes them, and what a fix leaves of them.

_cudastack_core_load_stage(inspect)
_cudastack_core_load_stage(report)

# named(<expected> <where>...): "<variable> <source> <path>"
function(named expected)
  _cudastack_inspect_host_flag(variable source path ${ARGN})
  cudastack_test_expect_equal("${variable} ${source} ${path}" "${expected}" "what flags name")
endfunction()

foreach(form IN ITEMS "-ccbin /a/g++" "-ccbin=/a/g++" "--compiler-bindir /a/g++" "--compiler-bindir=/a/g++")
  set(ENV{CUDAFLAGS} "-O2 ${form} -DX")
  named("CUDAFLAGS environment /a/g++" project)
endforeach()
set(ENV{CUDAFLAGS} "-ccbin \"/a dir/g++\" -gencode=arch=compute_70,code=[compute_70,sm_70]")
named("CUDAFLAGS environment /a dir/g++" append project)
_cudastack_report_without_host_flag(shell setting CUDAFLAGS environment)
cudastack_test_expect_equal(
  "${shell}"
  "export CUDAFLAGS='-gencode=arch=compute_70,code=[compute_70,sm_70]'"
  "what is left of the environment"
)
# The last one counts, and one for another program does not.
set(ENV{CUDAFLAGS} "-ccbin /a/g++ -ccbin=/b/g++ -Xcompiler -ccbin=/c/g++")
named("CUDAFLAGS environment /b/g++" project)
set(ENV{CUDAFLAGS} "-DX=-ccbin -O2")
named("  " append project prepend)

# nvcc reads what is appended last. The language's own flags go before CUDAFLAGS as soon as there are any, also empty ones.
set(ENV{CUDAFLAGS} "-ccbin /a/g++")
set(ENV{NVCC_APPEND_FLAGS} "-ccbin /late/g++")
set(ENV{NVCC_PREPEND_FLAGS} "-ccbin /early/g++")
named("NVCC_APPEND_FLAGS environment /late/g++" append project)
named("NVCC_PREPEND_FLAGS environment /early/g++" prepend)
set(CMAKE_CUDA_FLAGS "")
named("  " project)
set(CMAKE_CUDA_FLAGS "-ccbin /own/g++ -O2")
named("CMAKE_CUDA_FLAGS project /own/g++" project)
unset(CMAKE_CUDA_FLAGS)
set(CMAKE_CUDA_FLAGS "-O3 -ccbin=/own/g++" CACHE STRING "")
named("CMAKE_CUDA_FLAGS option /own/g++" project)
_cudastack_report_without_host_flag(shell setting CMAKE_CUDA_FLAGS option)
cudastack_test_expect_equal("${shell}|${setting}" "|CMAKE_CUDA_FLAGS=-O3" "what is left of the option")
# What the language has kept of the environment is still the environment's, and taken out of both.
set(ENV{CUDAFLAGS} "-O3 -ccbin=/own/g++")
named("CUDAFLAGS environment /own/g++" project)
_cudastack_report_without_host_flag(shell setting CUDAFLAGS environment)
cudastack_test_expect_equal("${shell}|${setting}" "export CUDAFLAGS=-O3|CMAKE_CUDA_FLAGS=-O3" "what is left of both")
