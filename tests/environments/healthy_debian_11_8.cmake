# SPDX-License-Identifier: Apache-2.0
# CUDA 11.8 as Debian 12 installs it, beside a g++ 12 that it does not take: its own script chooses g++-11, and nothing is named.
# The packages bring a driver library, so this is also a machine that builds and has no GPU.

cudastack_test_debian(debian-11.8)
set(libraries /usr/lib/x86_64-linux-gnu)
foreach(project IN ITEMS take take_all)
  cudastack_test_expect_healthy(
    ${project}
    SOURCE "${CUDASTACK_SOURCE_DIR}/tests/environments/${project}"
    STACK ${libraries}
    HOLDS CS-TOOLKIT-001 CS-TOOLKIT-002 CS-TOOLKIT-003 CS-TOOLKIT-004 CS-TOOLKIT-006 CS-HOST-001 CS-ARCH-001 CS-ARCH-002
    OPTIONS -DCMAKE_CUDA_ARCHITECTURES=80
  )
endforeach()
# Debian keeps a folder for programs that want one root. It has no nvcc; who names it means what is installed.
foreach(variable IN ITEMS CUDAToolkit_ROOT CUDA_HOME)
  set(holds CS-TOOLKIT-001)
  if(variable STREQUAL "CUDAToolkit_ROOT")
    list(APPEND holds CS-TOOLKIT-005)
  endif()
  cudastack_test_expect_healthy(
    ${variable}
    SOURCE "${CUDASTACK_SOURCE_DIR}/tests/environments/take"
    STACK ${libraries}
    HOLDS ${holds}
    ENVIRONMENT ${variable}=/usr/lib/cuda
  )
endforeach()

# With cuDNN, which Debian does not have, from a wheel.
cudastack_test_environment(cudnn cudnn-cu11-8.9)
cudastack_test_expect_healthy(
  cudnn_8_9
  SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
  STACK ${libraries} "${cudnn}/nvidia/cudnn"
  HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-004 CS-CUDNN-005
  OPTIONS "-DCUDNN_ROOT=${cudnn}/nvidia/cudnn"
)

foreach(
  fact
  IN
  ITEMS
    nvcc.path=/usr/bin/nvcc
    nvcc.real=/usr/lib/nvidia-cuda-toolkit/bin/nvcc
    host.path=/usr/lib/nvidia-cuda-toolkit/bin/gcc
    host.real=/usr/bin/x86_64-linux-gnu-gcc-11
    host.major=11
    lib.cudart.real=${libraries}/libcudart.so.11.8.89
    driver.outcome=no-module
)
  string(REGEX MATCH "^[^=]+" name "${fact}")
  cudastack_test_report_fact(value "${WORK_DIR}/take" ${name})
  cudastack_test_expect_equal("${name}=${value}" "${fact}" "what report.json says")
endforeach()

# What is said of each, and nothing of variables that nobody has set.
file(READ "${WORK_DIR}/take/CudaStack/report.txt" map)
cudastack_test_expect_contains("${map}" "/nvcc  (Debian package nvidia-cuda-toolkit; chosen by ")
cudastack_test_expect_contains("${map}" "/libnvrtc.so.11.8.89  (Debian package libnvrtc11.2; chosen by nvcc)")
cudastack_test_expect_contains("${map}" "(Debian package libcuda1; chosen by ld.so.cache)")
# The loader's own list says the same of the libraries, which lie in a folder that it would search anyway.
cudastack_test_run_stack(cache "/sbin/ldconfig;-p" FALSE ok "")
cudastack_test_report_fact(chooser "${WORK_DIR}/take" lib.cudart.loaded.chooser)
cudastack_test_report_fact(loaded "${WORK_DIR}/take" lib.cudart.loaded.path)
cudastack_test_expect_equal("${chooser}" "ld.so.cache" "who leads to cudart")
cudastack_test_expect_contains("${cache_output}" " => ${loaded}\n" "the loader's cache")
cudastack_test_expect_not_contains("${map}" "CUDA_PATH" "the map")
cudastack_test_expect_not_contains("${map}" "CONDA_PREFIX" "the map")
