# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds fake probe programs both ways: by running the compiler, and by the language of a project.

::

  cudastack_test_fake_programs(<program>...)

``<program>`` is a name in ``tests/probe/programs`` without suffix, and becomes a variable with the list of its two
executables.
#]=]
function(cudastack_test_fake_programs)
  _cudastack_core_load_stage(probe)
  cudastack_test_configure(
    configure
    SOURCE "${CUDASTACK_SOURCE_DIR}/tests/probe/fake_project"
    BINARY "${WORK_DIR}/by_language"
    OPTIONS "-DCUDASTACK_SOURCE_DIR=${CUDASTACK_SOURCE_DIR}" "-DPROGRAMS=${ARGN}" -DCUDASTACK_CACHE=OFF
  )
  foreach(program IN LISTS ARGN)
    _cudastack_probe_build(
      result
      SOURCE "${CUDASTACK_SOURCE_DIR}/tests/probe/programs/${program}.cpp"
      OUTPUT "${WORK_DIR}/directly/${program}"
    )
    set(by_language "${WORK_DIR}/by_language/programs/${program}")
    if(NOT result_class STREQUAL "built" OR NOT EXISTS "${by_language}")
      message(FATAL_ERROR "  ${program} is ${result_class}, or not built by the language\n${configure_output}")
    endif()
    set(${program} "${result_executable}" "${by_language}")
  endforeach()
  return(PROPAGATE ${ARGN})
endfunction()
