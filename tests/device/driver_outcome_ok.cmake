# SPDX-License-Identifier: Apache-2.0
# On a machine with a GPU: the driver is ok, and every device is the one that nvidia-smi names.

cudastack_test_need_gpu()
find_program(smi nvidia-smi PATHS /usr/lib/wsl/lib NO_CACHE)
if(NOT smi)
  cudastack_test_skip("no GPU that nvidia-smi could name: it is not there")
endif()
# libcuda counts the fastest device first, nvidia-smi goes by the bus.
set(ENV{CUDA_DEVICE_ORDER} PCI_BUS_ID)
cudastack_test_run(
  smi
  COMMAND "${smi}" --query-gpu=name,compute_cap,driver_version,memory.total --format=csv,noheader,nounits
)
string(REGEX REPLACE "\n$" "" rows "${smi_stdout}")
string(REPLACE "\n" ";" rows "${rows}")
list(LENGTH rows count)

cudastack_test_run(
  build
  COMMAND c++ -std=c++17 -w "${CUDASTACK_SOURCE_DIR}/cmake/probe/src/inspector.cpp" -o "${WORK_DIR}/inspector" -ldl
)
cudastack_test_run(asked COMMAND "${WORK_DIR}/inspector" --limit 60 driver UNSET CUDA_VISIBLE_DEVICES)
cudastack_test_expect_contains("${asked_stdout}" "CUDASTACK driver.outcome=ok\n" "the inspector")
cudastack_test_expect_contains("${asked_stdout}" "CUDASTACK driver.init_status=0\n" "the inspector")
cudastack_test_expect_contains("${asked_stdout}" "CUDASTACK device.count=${count}\n" "the inspector")
cudastack_test_expect_contains("${asked_stdout}" "CUDASTACK driver.nvml.device_count=${count}\n" "the inspector")
set(number 0)
foreach(row IN LISTS rows)
  math(EXPR number "${number} + 1")
  string(REGEX MATCH "^(.*), ([0-9.]+), ([0-9.]+), ([0-9]+)$" row "${row}")
  set(name "${CMAKE_MATCH_1}")
  set(capability "${CMAKE_MATCH_2}")
  set(version "${CMAKE_MATCH_3}")
  cudastack_test_expect_contains("${asked_stdout}" "CUDASTACK device.${number}.name=${name}\n" "device ${number}")
  cudastack_test_expect_contains(
    "${asked_stdout}"
    "CUDASTACK device.${number}.capability=${capability}\n"
    "device ${number}"
  )
  cudastack_test_expect_contains("${asked_stdout}" "CUDASTACK driver.nvml.version=${version}\n" "NVML")
endforeach()

# What a variable hides is told apart from what is not there.
cudastack_test_run(hidden COMMAND "${WORK_DIR}/inspector" --limit 60 driver ENVIRONMENT CUDA_VISIBLE_DEVICES=)
cudastack_test_expect_contains("${hidden_stdout}" "CUDASTACK driver.outcome=hidden\n" "the inspector")
cudastack_test_expect_contains("${hidden_stdout}" "CUDASTACK driver.hidden.count=${count}\n" "the inspector")
