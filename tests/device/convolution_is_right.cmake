# SPDX-License-Identifier: Apache-2.0
# A convolution of a real cuDNN on every device, by the call and by the graph API, with the right result.

cudastack_test_gpu_stack(environment nvcc)
cudastack_test_run(version COMMAND "${nvcc}" --version)
string(REGEX MATCH "release ([0-9]+)" version "${version_stdout}")
set(major "${CMAKE_MATCH_1}")
cmake_path(GET nvcc PARENT_PATH bin)
# Beside the toolkit, a package of the distribution, or a wheel that the tests have laid out.
cudastack_test_cache(cache)
file(
  GLOB headers
  "$ENV{CUDNN_ROOT}/include/cudnn_version.h"
  "${bin}/../include/cudnn_version.h"
  "${bin}/../targets/*/include/cudnn_version.h"
  "/usr/include/cudnn_version.h"
  "/usr/include/*-linux-gnu/cudnn_version.h"
)
set(components kernels cudnn)
if(EXISTS "$ENV{CUDNN_ROOT}/include/cudnn_version.h")
  list(APPEND environment "CUDNN_ROOT=$ENV{CUDNN_ROOT}")
elseif(NOT headers)
  file(
    GLOB wheels
    "${cache}/wheels-cu${major}/nvidia/cudnn"
    "${cache}/venv-cu${major}/lib/python3*/site-packages/nvidia/cudnn"
  )
  if(NOT wheels)
    cudastack_test_skip("no cuDNN is on this machine, and the tests have none for CUDA ${major}")
  endif()
  list(GET wheels 0 wheel)
  list(APPEND environment "CUDNN_ROOT=${wheel}")
endif()

cudastack_test_stack(result tree COMPONENTS ${components} ENVIRONMENT ${environment} EXPECT_STATUS ok)
cudastack_test_expect_contains("${result_output}" ", proven: executed\n" "the status line")
cudastack_test_expect_on_devices("${result_binary}" kernel outcome=ok)
cudastack_test_report_fact(cudnn "${result_binary}" convolution.version)
cudastack_test_expect_on_devices("${result_binary}" convolution outcome=ok)
if(cudnn VERSION_GREATER_EQUAL 8)
  cudastack_test_expect_on_devices("${result_binary}" convolution graph.outcome=ok)
endif()
cudastack_test_expect_rules_hold("${result_binary}" CS-TOOLKIT-007 CS-DRIVER-010 CS-CUDNN-010)
cudastack_test_report_fact(level "${result_binary}" cudnn.library.loaded.level)
cudastack_test_expect_equal("${level}" executed "level of the loaded cuDNN")
