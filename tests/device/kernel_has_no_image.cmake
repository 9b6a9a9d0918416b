# SPDX-License-Identifier: Apache-2.0
# D5: machine code for another generation and no PTX. Refused, and the printed fix brings the code of this machine's devices.

cudastack_test_gpu_stack(environment nvcc)
# What the devices are the first configure tells.
cudastack_test_stack(first devices COMPONENTS kernels ENVIRONMENT ${environment} EXPECT_STATUS ok)
cudastack_test_report_fact(count "${first_binary}" device.count)
set(majors "")
foreach(number RANGE 1 ${count})
  cudastack_test_report_fact(capability "${first_binary}" "device.${number}.capability")
  string(REGEX MATCH "^[0-9]+" major "${capability}")
  list(APPEND majors "${major}")
endforeach()
cudastack_test_report_fact(architectures "${first_binary}" nvcc.architectures)
set(foreign "")
foreach(architecture IN LISTS architectures)
  string(REGEX REPLACE "[0-9]$" "" major "${architecture}")
  if(NOT major IN_LIST majors)
    set(foreign "${architecture}")
    break()
  endif()
endforeach()
if(NOT foreign)
  cudastack_test_skip("nvcc lists no generation that is not in this machine: ${architectures}")
endif()

foreach(tree IN ITEMS option environment)
  set(options "-DCMAKE_CUDA_ARCHITECTURES=${foreign}-real")
  set(settings ${environment})
  if(tree STREQUAL "environment")
    set(options "")
    list(APPEND settings "CUDAARCHS=${foreign}-real")
  endif()
  cudastack_test_stack(refused ${tree} COMPONENTS kernels OPTIONS ${options} ENVIRONMENT ${settings} EXPECT_STATUS fail)
  cudastack_test_message_block(block "${refused_output}")
  cudastack_test_expect_contains(
    "${block}"
    "    CS-DRIVER-010  nothing that is built here runs on device 1\n"
    "the message"
  )
  cudastack_test_expect_contains("${block}" "kernel    -    ${foreign}-real " "the message")
  cudastack_test_expect_contains("${block}" "(no-image: " "the message")
  cudastack_test_expect_on_devices("${refused_binary}" kernel outcome=no-image)
  cudastack_test_expect_fix_heals(
    healed
    "${block}"
    "${refused_binary}"
    HOLDS CS-DRIVER-010 CS-TOOLKIT-007
    ENVIRONMENT ${settings}
  )
  cudastack_test_expect_contains("${healed}" ", proven: executed\n" "the status line")
  cudastack_test_expect_on_devices("${refused_binary}" kernel outcome=ok code=sass)
endforeach()
