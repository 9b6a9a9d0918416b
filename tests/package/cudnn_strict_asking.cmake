# SPDX-License-Identifier: Apache-2.0
# find_package(CudnnStrict) in all the ways in which projects ask: each directory of tests/package/cudnn_strict_asking is one, and says itself what it
# expects. Whatever it finds, it never raises by itself.

cudastack_test_environment(other wheels-cu12)
cudastack_test_environment(whole cudnn-cu13-9.12)
cudastack_test_named_libraries(libraries)
cudastack_test_hard_links("${whole}/nvidia/cudnn" "${WORK_DIR}/cut")
file(REMOVE "${WORK_DIR}/cut/lib/libcudnn_heuristic.so.9")
file(
  GLOB ways
  RELATIVE "${CUDASTACK_SOURCE_DIR}/tests/package/cudnn_strict_asking"
  "${CUDASTACK_SOURCE_DIR}/tests/package/cudnn_strict_asking/*"
)
list(REMOVE_ITEM ways CMakeLists.txt global)
# What is global stays for all others.
list(APPEND ways global)
_cudastack_core_encode(ways "${ways}")
cudastack_test_run_stack(
  said
  "${CMAKE_COMMAND};-S;${CUDASTACK_SOURCE_DIR}/tests/package/cudnn_strict_asking;-B;${WORK_DIR}/build;-G;${GENERATOR};-DMODULES=${CUDASTACK_SOURCE_DIR}/modules;-DWHOLE=${whole}/nvidia/cudnn;-DOTHER=${other}/nvidia/cudnn;-DCUT=${WORK_DIR}/cut;-DWAYS=${ways}"
  TRUE
  any
  "${libraries}"
)
cudastack_test_expect_not_contains("${said_output}" "CMake Error" "what CMake said")
cudastack_test_expect_not_contains("${said_output}" "CMake Warning" "what CMake said")
cudastack_test_expect_equal("${said_status}" 0 "status")

# said_in(<out> <way>): what CMake said there.
function(said_in out_text way)
  set(mark "-- way ${way}\n")
  string(FIND "${said_output}" "${mark}" start)
  string(LENGTH "${mark}" length)
  math(EXPR start "${start} + ${length}")
  string(SUBSTRING "${said_output}" ${start} -1 text)
  string(FIND "${text}" "-- way " end)
  string(SUBSTRING "${text}" 0 ${end} ${out_text})
  return(PROPAGATE ${out_text})
endfunction()

foreach(way IN ITEMS quietly broken_quietly absent_quietly another_root_after_a_failure)
  said_in(text ${way})
  cudastack_test_expect_equal("${text}" "" "what is said in ${way}")
endforeach()
foreach(
  expected
  IN
  ITEMS
    "component_unknown|nonsense"
    "broken|heuristic (missing)"
    "another_root_after_another|already "
    "target_of_somebody_else|already a target"
)
  string(REGEX MATCH "^(.*)[|](.*)$" expected "${expected}")
  said_in(text ${CMAKE_MATCH_1})
  cudastack_test_expect_contains("${text}" "${CMAKE_MATCH_2}" "what is said in ${CMAKE_MATCH_1}")
endforeach()

# A program that links all parts, by the names of cudnn-frontend.
cudastack_test_expect_found(
  all_parts
  PLACE "${other}/nvidia/cudnn"
  VERSION 9.1.0
  OPTIONS "-DCudnnStrict_ROOT=${other}/nvidia/cudnn" -DTARGET=CUDNN::cudnn_all
  COVERED
)
