# SPDX-License-Identifier: Apache-2.0
# Which versions a request takes: as CMake's own find modules do, which are asked too.

# expect(<version> <request as for find_package> <1 or empty>)
function(expect version request expected)
  set(minimum "${request}")
  set(maximum "")
  set(below "")
  set(exact "")
  if(request MATCHES "^([0-9.]*[0-9])\\.\\.\\.(<?)([0-9.]+)$")
    set(minimum "${CMAKE_MATCH_1}")
    set(below "${CMAKE_MATCH_2}")
    set(maximum "${CMAKE_MATCH_3}")
  elseif(request MATCHES "^=(.*)$")
    set(minimum "${CMAKE_MATCH_1}")
    set(exact 1)
  endif()
  _cudastack_core_version_fits(fits "${version}" "${minimum}" "${maximum}" "${below}" "${exact}")
  cudastack_test_expect_equal("${fits}" "${expected}" "${version} for ${request}")
  if(exact)
    set(request "${minimum}" EXACT)
  endif()
  find_package(Request ${request} QUIET MODULE)
  set(found "")
  if(Request_FOUND)
    set(found 1)
  endif()
  cudastack_test_expect_equal("${found}" "${expected}" "CMake: ${version} for ${request}")
endfunction()

file(
  WRITE "${WORK_DIR}/FindRequest.cmake"
  [[
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Request REQUIRED_VARS version VERSION_VAR version HANDLE_VERSION_RANGE)
]]
)
set(CMAKE_MODULE_PATH "${WORK_DIR}")
expect(9.19.0 9 1)
expect(9.19.0 9.19 1)
expect(9.19.0 9.19.0 1)
expect(9.19.0 9.20 "")
expect(9.19.0 10 "")
expect(9.5.1 9.19 "")
expect(10.1.0 9.19 1)
expect(8.9.7 9 "")
expect(9.19.0 9.5...<10 1)
expect(10.0.0 9.5...<10 "")
expect(9.5.0 9.5...<10 1)
expect(9.4.9 9.5...<10 "")
expect(9.10.0 9.5...9.10 1)
expect(9.10.1 9.5...9.10 "")
expect(9.10.0 9.5...<9.10 "")
expect(9.19.0 =9 1)
expect(9.19.0 =9.19 1)
expect(9.19.0 =9.19.0 1)
expect(9.19.1 =9.19.0 "")
expect(9.19.0 =9.1 "")
expect(10.1.0 =1 "")
expect(9.19 =9.19.0 1)

# A header tells three numbers: the fourth of a package is not compared with them.
foreach(
  case
  IN
  ITEMS
    "9.1.0|9.1.0.70|||1"
    "9.1.0|9.1.0.70||1|1"
    "9.1.1|9.1.0.70||1|"
    "9.1.0|9.1.1.2|||"
    "9.1.0|9.1.0.70|9.2||1"
    "9.1.0.46|9.1.0.70|||"
    "9.1.0.70|9.1.0.70||1|1"
)
  string(REGEX MATCH "^(.*)[|](.*)[|](.*)[|](.*)[|](.*)$" case "${case}")
  set(expected "${CMAKE_MATCH_5}")
  _cudastack_core_version_fits(fits "${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" "${CMAKE_MATCH_3}" "" "${CMAKE_MATCH_4}")
  cudastack_test_expect_equal("${fits}" "${expected}" "${case}")
endforeach()
