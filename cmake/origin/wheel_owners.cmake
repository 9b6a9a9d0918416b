# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The wheels of a site folder that list a file: ``<name>-<version>.dist-info,<hash>,<size>`` each.

::

  _cudastack_origin_wheel_owners(<out_owners> <site> <relative path>)

The RECORDs of NVIDIA's wheels are read once a site: a map asks for some forty files.
#]=]
function(_cudastack_origin_wheel_owners out_owners site relative)
  # The thousands of headers of CCCL only where one of them is asked for.
  set(without "^nvidia_cuda_cccl")
  if(relative MATCHES "/(cccl|nv|cub|thrust|cuda)/")
    set(without "^$")
  endif()
  get_property(all GLOBAL PROPERTY "_CUDASTACK_RECORDS_${without}${site}")
  if("${all}" STREQUAL "")
    set(all "\n")
    _cudastack_core_glob_names(ledgers "${site}" "nvidia_*.dist-info")
    list(FILTER ledgers EXCLUDE REGEX "${without}")
    foreach(ledger IN LISTS ledgers)
      _cudastack_core_read_text(record "${site}/${ledger}/RECORD")
      string(REGEX REPLACE "\r?\n" "|${ledger}\n" record "${record}\n")
      string(APPEND all "${record}")
    endforeach()
    set_property(GLOBAL PROPERTY "_CUDASTACK_RECORDS_${without}${site}" "${all}")
  endif()
  set(result_owners "")
  string(LENGTH "${relative}," length)
  string(FIND "${all}" "\n${relative}," begin)
  while(NOT begin EQUAL -1)
    math(EXPR begin "${begin} + 1 + ${length}")
    string(SUBSTRING "${all}" ${begin} -1 all)
    string(REGEX MATCH "^([^|\n]*)\\|([^\n]*)" line "${all}")
    list(APPEND result_owners "${CMAKE_MATCH_2},${CMAKE_MATCH_1}")
    string(FIND "${all}" "\n${relative}," begin)
  endwhile()
  set(${out_owners} "${result_owners}")
  return(PROPAGATE ${out_owners})
endfunction()
