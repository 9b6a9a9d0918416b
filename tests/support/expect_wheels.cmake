# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Wheels of one CUDA release are a whole toolkit, for CudaStack's targets, for FindCUDAToolkit's and for the CUDA language alone.

::

  cudastack_test_expect_wheels(<stack> <CUDART_VERSION> <OFF|ON> <COVERED|"">)

``tests/environments/wheels`` is configured twice, built and started; every CUDA file that is loaded lies in the wheels, and the environment is
afterwards as it was. ``ON``: CudaStack is asked after the CUDA language is on, which CMake manages by itself from CUDA 13.2 on. ``COVERED`` as in
``cudastack_test_stack``; else the machine may have a CUDA of its own, which must not be taken.
#]=]
function(cudastack_test_expect_wheels stack number last covered)
  cudastack_test_environment(venv "${stack}")
  file(GLOB wheels "${venv}/lib/python3*/site-packages/nvidia/cu13")
  set(list_files find "${venv}" -printf "%p %s %T@ %l\\n")
  execute_process(COMMAND ${list_files} OUTPUT_VARIABLE before COMMAND_ERROR_IS_FATAL ANY)
  set(name "${stack}${covered}")
  cudastack_test_expect_healthy(
    ${name}
    SOURCE "${CUDASTACK_SOURCE_DIR}/tests/environments/wheels"
    STACK "${wheels}"
    HOLDS
      CS-TOOLKIT-001
      CS-TOOLKIT-002
      CS-TOOLKIT-003
      CS-TOOLKIT-004
      CS-TOOLKIT-006
      CS-TOOLKIT-007
      CS-HOST-001
      CS-LOADER-001
      CS-LOADER-002
      CS-LOADER-003
      CS-ENV-001
      CS-ENV-002
      CS-ENV-003
    OPTIONS -DCUDASTACK_LAST=${last}
    ENVIRONMENT "CUDACXX=${wheels}/bin/nvcc" ${covered}
  )
  foreach(program IN ITEMS wheels by_finder by_language)
    _cudastack_core_encode(command "${WORK_DIR}/${name}/${program}")
    cudastack_test_run_stack(started "${command}" "${covered}" ok LD_DEBUG=libs)
    cudastack_test_expect_contains("${started_output}" "header ${number} runtime ${number}" "${program} of ${name}")
    if(NOT program STREQUAL "by_language")
      cudastack_test_expect_loaded_of("${started_output}" "${wheels}" "${program} of ${name}")
    endif()
  endforeach()
  execute_process(COMMAND ${list_files} OUTPUT_VARIABLE after COMMAND_ERROR_IS_FATAL ANY)
  cudastack_test_expect_equal("${after}" "${before}" "the files of ${stack}, with sizes and times")
endfunction()
