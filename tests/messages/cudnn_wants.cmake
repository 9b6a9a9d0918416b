# SPDX-License-Identifier: Apache-2.0
# E10: a virtual environment that has a toolkit and a cuDNN of wheels, and lacks what cuDNN loads by name. Neither the linker nor ldd tells. Its own real pip
# brings it, in the release of the others, from wheels that were packed from a real environment.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(meta wheel-cuda-toolkit-13.0)
file(GLOB original "${venv}/lib/python3*/site-packages")
cudastack_test_local_wheel(pip "${meta}" cuda_toolkit-13.0.2)
cudastack_test_local_wheel(pip "${original}" nvidia_cublas-13.1.0.3)
cudastack_test_local_wheel(pip "${original}" nvidia_cuda_nvrtc-13.0.88)

set(environment "${WORK_DIR}/my environment")
execute_process(COMMAND python3 -m venv "${environment}" OUTPUT_VARIABLE said RESULT_VARIABLE status)
if(NOT status STREQUAL "0")
  cudastack_test_fail("python3 -m venv" "${said}")
endif()
file(GLOB site "${environment}/lib/python3*/site-packages")
cudastack_test_hard_links("${original}/nvidia" "${site}/nvidia")
file(GLOB ledgers RELATIVE "${original}" "${original}/nvidia_*.dist-info")
foreach(ledger IN LISTS ledgers)
  if(NOT ledger MATCHES "cublas|nvrtc")
    cudastack_test_hard_links("${original}/${ledger}" "${site}/${ledger}")
  endif()
endforeach()
file(
  GLOB libraries
  "${site}/nvidia/cu13/lib/libcublas*"
  "${site}/nvidia/cu13/lib/libnvrtc*"
  "${site}/nvidia/cu13/lib/libnvblas*"
)
file(REMOVE ${libraries})
set(
  stack
  COMPONENTS
  cudnn
  OPTIONS
  "-DCUDAToolkit_ROOT=${site}/nvidia/cu13"
  ENVIRONMENT
  ${pip}
  COVERED
)

cudastack_test_expect_refusal(block no_libraries CS-CUDNN-008 ${stack} HOLDS CS-CUDNN-006)
foreach(number IN ITEMS 1 2)
  cudastack_test_report_fact(outcome "${WORK_DIR}/no_libraries" cudnn.library.loaded.wants.${number}.outcome)
  cudastack_test_expect_equal("${outcome}" "ok" "what cuDNN wants, number ${number}")
endforeach()

# Without NVRTC some of its engines are of no use: a warning.
file(GLOB libraries "${site}/nvidia/cu13/lib/libnvrtc*")
file(REMOVE ${libraries})
file(GLOB ledgers "${site}/nvidia_cuda_nvrtc-*.dist-info")
file(REMOVE_RECURSE ${ledgers})
cudastack_test_stack(warned no_nvrtc ${stack})
cudastack_test_expect_block(block "${warned_output}" no_nvrtc)
cudastack_test_expect_fix_heals(output "${block}" "${warned_binary}" ENVIRONMENT ${pip} COVERED)
