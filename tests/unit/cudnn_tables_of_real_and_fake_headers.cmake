# SPDX-License-Identifier: Apache-2.0
# What the two tables of cuDNN say of real headers, of releases at their edges and of fake headers of cudnn-frontend; and that their rows are whole.

_cudastack_core_load_stage(inspect)

# limits(<expected: newest|oldest|last release|for newer GPUs|frontend's minimum>): with cuDNN's facts as they are.
function(limits expected)
  _cudastack_inspect_cudnn_frontend()
  _cudastack_inspect_cudnn_limits()
  set(actual "")
  foreach(
    name
    IN
    ITEMS
      cudnn.header.max_capability
      table.cudnn.oldest_capability
      table.cudnn.last_release
      table.cudnn.newer_gpu
      table.cudnn.frontend_minimum
  )
    _cudastack_core_get_fact(value ${name})
    list(APPEND actual "${value}.")
  endforeach()
  list(JOIN actual "|" actual)
  string(REGEX REPLACE "\\.(\\||$)" "\\1" actual "${actual}")
  _cudastack_core_get_fact(version cudnn.header.version)
  cudastack_test_expect_equal("${actual}" "${expected}" "what is known of cuDNN ${version}")
endfunction()

# header(<path> [<version>]): is cuDNN's, of the version that it says, or of another.
function(header path)
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  _cudastack_core_cudnn_version(version "${path}")
  if(ARGN)
    set(version "${ARGN}")
  endif()
  cmake_path(GET path PARENT_PATH folder)
  _cudastack_core_record(cudnn.header "path=${path}" "folder=${folder}" "version=${version}")
endfunction()

cudastack_test_environment(cu12_8_9 cudnn-cu12-8.9.7)
cudastack_test_environment(cu12_9_1 wheels-cu12)
cudastack_test_environment(cu13_9_12 cudnn-cu13-9.12)
cudastack_test_environment(jit_9_27 cudnn-jit-cu13-9.27)
header("${cu12_8_9}/nvidia/cudnn/include/cudnn_version.h")
limits("9.0|5.0||no|")
header("${cu12_9_1}/nvidia/cudnn/include/cudnn_version.h")
limits("9.0|5.0||yes|")
header("${cu13_9_12}/nvidia/cudnn/include/cudnn_version.h")
limits("12.0|7.5|9.10|yes|")
header("${jit_9_27}/nvidia/cudnn_jit/include/cudnn_version.h")
limits("12.1|7.5|9.10|yes|")

# At the edges, without the macros; 9.9 is before 9.10, and before 8.9 nothing is known.
file(WRITE "${WORK_DIR}/fake cudnn/include/cudnn.h" "#define CUDNN_MAJOR 7\n")
set(cudnn "${WORK_DIR}/fake cudnn/include/cudnn.h")
foreach(
  pair
  IN
  ITEMS "8.8.1 " "8.9.0 5.0" "9.9.0 5.0" "9.10.2 5.0" "9.11.0 7.5" "10.0.0 7.5"
)
  string(REGEX MATCH "^(.*) (.*)$" pair "${pair}")
  set(oldest "${CMAKE_MATCH_2}")
  set(last "")
  if(oldest STREQUAL "7.5")
    set(last "9.10")
  endif()
  set(compiles yes)
  if(CMAKE_MATCH_1 VERSION_LESS 9)
    set(compiles no)
  endif()
  header("${cudnn}" "${CMAKE_MATCH_1}")
  limits("|${oldest}|${last}|${compiles}|")
endforeach()

# Which releases there are is read for those who ask for one.
set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
_cudastack_inspect_cudnn_limits()
get_property(actual GLOBAL PROPERTY _CUDASTACK_FACTS)
cudastack_test_expect_equal("${actual}" "" "releases for nobody")
_cudastack_core_record(request cudnn_version=9)
_cudastack_inspect_cudnn_limits()
_cudastack_core_load_facts()
set(actual "")
foreach(
  fact
  IN
  ITEMS known_up_to wheel.11.first wheel.11.last wheel.12.first wheel.12.last wheel.13.first wheel.13.last
)
  list(APPEND actual "${table.cudnn.${fact}}")
endforeach()
cudastack_test_expect_equal("${actual}" "9.28;;9.10;8.8;;9.12;" "the releases that there are")

# A frontend beside cuDNN; one that CPATH has before it; one of CMAKE_PREFIX_PATH; where pip puts it. Before 1.0 nothing is known.
function(frontend folder version)
  string(REPLACE "." ";" parts "${version}")
  set(text "#pragma once\n")
  foreach(name IN ITEMS MAJOR MINOR PATCH)
    list(POP_FRONT parts part)
    string(APPEND text "#define CUDNN_FRONTEND_${name}_VERSION ${part}\n")
  endforeach()
  file(WRITE "${WORK_DIR}/${folder}/cudnn_frontend_version.h" "${text}")
endfunction()
function(expect_frontend expected_version expected_chooser)
  _cudastack_core_get_fact(version cudnn.frontend.version)
  _cudastack_core_get_fact(chooser cudnn.frontend.chooser)
  cudastack_test_expect_equal("${version}|${chooser}" "${expected_version}|${expected_chooser}" "the cudnn-frontend")
endfunction()
frontend("a prefix/include" 1.32.0)
set(CMAKE_PREFIX_PATH "${WORK_DIR}/none" "${WORK_DIR}/a prefix")
header("${cudnn}" 8.2.4)
limits("|||no|8.5.0")
expect_frontend(1.32.0 "CMAKE_PREFIX_PATH entry 2 (project)")
frontend("fake cudnn/include" 0.9.2)
header("${cudnn}" 8.2.4)
limits("|||no|")
expect_frontend(0.9.2 "its place beside cuDNN")
frontend("before" 1.0.0)
set(ENV{CPATH} "${WORK_DIR}/before")
header("${cudnn}" 8.2.4)
limits("|||no|8.5.0")
expect_frontend(1.0.0 "CPATH entry 1 (environment)")
unset(ENV{CPATH})
set(CMAKE_PREFIX_PATH "")
file(MAKE_DIRECTORY "${WORK_DIR}/site-packages/nvidia/cudnn/include")
file(COPY_FILE "${cudnn}" "${WORK_DIR}/site-packages/nvidia/cudnn/include/cudnn.h")
frontend("site-packages/include" 1.18.0)
header("${WORK_DIR}/site-packages/nvidia/cudnn/include/cudnn.h" 9.1.0)
limits("|5.0||yes|8.5.0")
expect_frontend(1.18.0 "its place beside cuDNN")

# bad(<version> <how many>): the rows that have a release; of one that is not loaded nothing is said.
function(bad version expected)
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  _cudastack_core_record(cudnn.library.loaded "version=${version}")
  _cudastack_inspect_cudnn_known_bad()
  _cudastack_core_get_fact(count table.cudnn_bad.count)
  cudastack_test_expect_equal("${count}" "${expected}" "how many rows have cuDNN ${version}")
endfunction()
bad("" "")
bad(8.9.7 0)
bad(9.1.0 2)
bad(9.10.0 5)
bad(9.12.0 4)
bad(9.19.0 2)

file(READ "${CUDASTACK_SOURCE_DIR}/cmake/data/cudnn_known_bad.json" table)
string(JSON count LENGTH "${table}" rows)
math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
  foreach(
    member
    IN
    ITEMS from below grade title why source
  )
    string(JSON ${member} GET "${table}" rows ${index} ${member})
  endforeach()
  string(LENGTH "${title}" length)
  if(NOT grade MATCHES "^(latent|note)$" OR length GREATER 70 OR NOT from VERSION_LESS below)
    cudastack_test_fail(
      "a row of the table of wrong releases: '${title}' (${length} letters), ${grade}, ${from} to ${below}"
    )
  endif()
  if(source STREQUAL "" OR "${title}${why}${source}" MATCHES "[|;]")
    cudastack_test_fail(
      "a row of the table of wrong releases has no source, or a sign that has a meaning in it: '${title}'"
    )
  endif()
endforeach()
