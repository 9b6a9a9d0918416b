# SPDX-License-Identifier: Apache-2.0
# A program that does not compile is no executable, even where there was one before; the log has the compiler's words.

_cudastack_core_load_stage(probe)
set(program fake_does_not_compile)
set(source "${CUDASTACK_SOURCE_DIR}/tests/probe/programs/${program}.cpp")
file(WRITE "${WORK_DIR}/directly" "of an earlier run")
_cudastack_probe_build(result SOURCE "${source}" OUTPUT "${WORK_DIR}/directly")
cudastack_test_expect_equal("${result_class}" "failed" "class, built directly")
cudastack_test_expect_equal("${result_executable}" "" "executable, built directly")
set(by_language "${WORK_DIR}/build/programs/${program}")
file(WRITE "${by_language}" "of an earlier run")
cudastack_test_configure(
  configure
  SOURCE "${CUDASTACK_SOURCE_DIR}/tests/probe/fake_project"
  OPTIONS "-DCUDASTACK_SOURCE_DIR=${CUDASTACK_SOURCE_DIR}" "-DPROGRAMS=${program}"
)
file(READ "${WORK_DIR}/build/results.txt" results)
cudastack_test_expect_equal("${results}" "${program} failed\n" "class, built by language")
foreach(executable IN ITEMS "${WORK_DIR}/directly" "${by_language}")
  if(EXISTS "${executable}")
    cudastack_test_fail("there is an executable ${executable}")
  endif()
  file(READ "${executable}.log" log)
  cudastack_test_expect_contains("${log}" "fake_name_that_nobody_has_declared" "${executable}.log")
endforeach()
_cudastack_core_remove_work_folder()
