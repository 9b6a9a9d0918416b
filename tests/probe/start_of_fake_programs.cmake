# SPDX-License-Identifier: Apache-2.0
# A program that crashes, prints nonsense, or cannot be loaded has an outcome too, and what it says of others is not taken.

# No program of an earlier run.
set(ENV{XDG_CACHE_HOME} "${WORK_DIR}/cache")
cudastack_test_fake_programs(fake_crash_abort fake_nonsense fake_answer fake_cut_answer)
_cudastack_core_load_stage(probe)

# started(<program> <fact=value>...)
function(started program)
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  _cudastack_probe_start(kernel "${program}")
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  cudastack_test_expect_equal("${facts}" "${ARGN}" "facts of ${program}")
endfunction()

foreach(program IN LISTS fake_crash_abort)
  started("${program}" kernel.class=crash kernel.outcome=crash kernel.error=SIGABRT)
endforeach()
foreach(program IN LISTS fake_nonsense fake_cut_answer)
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  _cudastack_probe_start(kernel "${program}")
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  if(NOT facts MATCHES "^kernel.class=no-answer;kernel.outcome=no-answer")
    cudastack_test_fail("the answer of ${program} is taken for one" "${facts}")
  endif()
endforeach()
# It gives a whole answer, of other subjects.
foreach(program IN LISTS fake_answer)
  started("${program}" kernel.class=ran)
endforeach()
started("${WORK_DIR}/not_there" kernel.class=not-started kernel.outcome=not-started "kernel.error=${WORK_DIR}/not_there: not found")

# A library that is not there any more when the program starts.
file(WRITE "${WORK_DIR}/fake_library.cpp" "int FakeFunction() { return 0; }\n")
file(WRITE "${WORK_DIR}/fake_user.cpp" "int FakeFunction();\nint main() { return FakeFunction(); }\n")
cudastack_test_run(
  library
  COMMAND g++ -shared -fPIC -o "${WORK_DIR}/libfake.so" "${WORK_DIR}/fake_library.cpp"
)
cudastack_test_run(
  user
  COMMAND g++ -o "${WORK_DIR}/user" "${WORK_DIR}/fake_user.cpp" "${WORK_DIR}/libfake.so"
)
file(REMOVE "${WORK_DIR}/libfake.so")
set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
_cudastack_probe_start(kernel "${WORK_DIR}/user")
get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
cudastack_test_expect_contains("${facts}" "kernel.outcome=not-loadable" "the facts")
cudastack_test_expect_contains("${facts}" "libfake.so: cannot open shared object file" "the facts")
_cudastack_core_remove_work_folder()
