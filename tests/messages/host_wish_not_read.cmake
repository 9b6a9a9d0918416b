# SPDX-License-Identifier: Apache-2.0
# NVCC_CCBIN names a host compiler that nvcc 12.4 does not ask: it reads that variable from 12.5 on. Said in the map, and no finding.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(gcc_11 gcc-11)
set(environment "CUDACXX=${cuda}/bin/nvcc" "NVCC_CCBIN=${gcc_11}/bin/g++-11")

# map_of(<name> <text that it has to have> <VARIABLE=VALUE>...)
function(map_of name text)
  cudastack_test_stack(looked ${name} ENVIRONMENT ${environment} ${ARGN})
  cudastack_test_expect_not_contains("${looked_output}" "CudaStack: this" "what is said of ${name}")
  file(READ "${WORK_DIR}/${name}/CudaStack/report.txt" map)
  cudastack_test_expect_contains(
    "${map}"
    "  note: NVCC_CCBIN (environment) names ${gcc_11}/bin/g++-11 and was not followed: ${text}\n"
    "the map of ${name}"
  )
endfunction()

map_of(not_read "nvcc 12.4 does not read it")
map_of(loses "CUDAHOSTCXX (environment) goes before it" "CUDAHOSTCXX=/usr/bin/g++")
cudastack_test_run(asked COMMAND "${cuda}/bin/nvcc" --dryrun -c x.cu ENVIRONMENT ${environment} CLEAN EXPECT_STATUS any)
cudastack_test_expect_contains("${asked_output}" "#$ gcc -D__CUDA_ARCH_LIST__" "the host compiler of nvcc's dry run")
cudastack_test_expect_not_contains("${asked_output}" "${gcc_11}" "nvcc's dry run")
