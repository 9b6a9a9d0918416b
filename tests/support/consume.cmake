# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures, builds and starts ``tests/package/consumer``, with a healthy stack and in a folder with a difficult name.

::

  cudastack_test_consume(<code> [<argument of cmake>...])

``<code>`` brings CudaStack into the project.
#]=]
function(cudastack_test_consume code)
  cudastack_test_healthy_stack(stack)
  file(WRITE "${WORK_DIR}/door.cmake" "${code}\n")
  set(binary "${WORK_DIR}/a b[c]$d+e,é")
  # Twice: what the first configure left in the cache must not change the second.
  foreach(round IN ITEMS first second)
    cudastack_test_configure(
      configure
      SOURCE "${CUDASTACK_SOURCE_DIR}/tests/package/consumer"
      BINARY "${binary}"
      OPTIONS "-DDOOR=${WORK_DIR}/door.cmake" -Werror=dev ${ARGN}
      ENVIRONMENT ${stack}
      CLEAN
    )
    foreach(
      line
      IN
      ITEMS
        "subdirectory: found 0.1.0, CUDA 12.4.131, cuDNN none\n"
        "function: found 0.1.0, CUDA 12.4.131, cuDNN none\n"
        "top: found 0.1.0, CUDA 12.4.131, cuDNN none\n"
        "again: found 0.1.0, CUDA 12.4.131, cuDNN 9.1.0\n"
    )
      cudastack_test_expect_contains("${configure_stdout}" "-- ${line}" "${round} configure")
    endforeach()
    cudastack_test_expect_not_contains("${configure_stderr}" "CMake Warning" "${round} configure")
  endforeach()

  cudastack_test_build(build BINARY "${binary}" CLEAN)
  cudastack_test_run(program COMMAND "${binary}/program/program" CLEAN)
  foreach(
    line
    IN
    ITEMS
      "configured 12040, runtime 12040\n"
      "configured 90100, cuDNN 90100\n"
      "cuBLAS success, cuBLASLt of cudart 12030\n"
  )
    cudastack_test_expect_contains("${program_stdout}" "${line}" "what the program says")
  endforeach()
  # What was loaded is in the report, and what the report says of these libraries was loaded.
  file(READ "${binary}/CudaStack/report.json" report)
  string(REGEX MATCHALL "loaded [^\n]+" files "${program_stdout}")
  list(TRANSFORM files REPLACE "^loaded " "")
  foreach(file IN LISTS files)
    cudastack_test_expect_contains("${report}" "\"${file}\"" "the report")
  endforeach()
  foreach(fact IN ITEMS lib.cudart.real lib.cublas.real lib.cublaslt.real cudnn.library.real)
    cudastack_test_report_fact(file "${binary}" "${fact}")
    if(NOT file IN_LIST files)
      cudastack_test_fail("${fact} is '${file}', which the program did not load:" "${files}")
    endif()
  endforeach()
endfunction()
