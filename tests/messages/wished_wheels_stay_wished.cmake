# SPDX-License-Identifier: Apache-2.0
# Wheels that were named are laid out, and what is laid out stands in the cache in their place. They stay the wish: where the laid out
# toolkit is gone it is made again, where the wheels are gone that is said, and no other toolkit is taken.

cudastack_test_environment(venv venv-cu13)
file(GLOB wheels "${venv}/lib/python3*/site-packages/nvidia/cu13")
cudastack_test_run(copy COMMAND cp -as "${wheels}" "${WORK_DIR}/wheels")
file(REMOVE "${WORK_DIR}/wheels/bin/nvcc")
file(COPY_FILE "${wheels}/bin/nvcc" "${WORK_DIR}/wheels/bin/nvcc")

foreach(variable IN ITEMS CUDAToolkit_ROOT CMAKE_CUDA_COMPILER)
  set(value "${WORK_DIR}/wheels")
  if(variable STREQUAL "CMAKE_CUDA_COMPILER")
    string(APPEND value "/bin/nvcc")
  endif()
  foreach(round IN ITEMS new again)
    cudastack_test_stack(result ${variable} OPTIONS "-D${variable}=${value}" EXPECT_STATUS ok)
    cudastack_test_expect_contains("${result_output}" " in ${result_binary}/CudaStack/toolkit" "${variable}, ${round}")
    file(REMOVE_RECURSE "${result_binary}/CudaStack")
  endforeach()
  cudastack_test_stack(result ${variable}_fresh OPTIONS "-D${variable}=${value}" EXPECT_STATUS ok)
  cudastack_test_expect_contains(
    "${result_output}"
    " in ${result_binary}/CudaStack/toolkit"
    "${variable}, another tree"
  )

  file(RENAME "${WORK_DIR}/wheels" "${WORK_DIR}/moved")
  cudastack_test_stack(result ${variable}_fresh EXPECT_STATUS fail)
  cudastack_test_expect_contains(
    "${result_output}"
    "CS-TOOLKIT-005  the toolkit that was asked for is not there"
    "${variable}, gone"
  )
  file(RENAME "${WORK_DIR}/moved" "${WORK_DIR}/wheels")
endforeach()
