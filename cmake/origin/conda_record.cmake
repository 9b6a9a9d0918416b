# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which package a record of conda is about, and where that came from.

::

  _cudastack_origin_conda_record(<out_name> <out_version> <out_channel> <record>)

Of its paths, which may be thousands, the JSON parser is spared: they are cut out.
#]=]
function(_cudastack_origin_conda_record out_name out_version out_channel record)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_CONDA_${record}" SET)
  if(NOT known AND NOT record STREQUAL "")
    file(READ "${record}" json)
    foreach(key IN ITEMS "\"files\"" "\"paths\"")
      string(FIND "${json}" "${key}" begin)
      if(NOT begin EQUAL -1)
        string(SUBSTRING "${json}" 0 ${begin} before)
        string(SUBSTRING "${json}" ${begin} -1 behind)
        string(FIND "${behind}" "]" end)
        math(EXPR end "${end} + 1")
        string(SUBSTRING "${behind}" ${end} -1 behind)
        set(json "${before}${key}: []${behind}")
      endif()
    endforeach()
    set(fields "")
    foreach(field IN ITEMS name version channel)
      string(JSON value ERROR_VARIABLE error GET "${json}" ${field})
      if(error)
        set(value "")
      endif()
      list(APPEND fields "${value}")
    endforeach()
    list(JOIN fields "|" fields)
    set_property(GLOBAL PROPERTY "_CUDASTACK_CONDA_${record}" "${fields}")
  endif()
  get_property(fields GLOBAL PROPERTY "_CUDASTACK_CONDA_${record}")
  string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|(.*)$" fields "${fields}")
  set(${out_name} "${CMAKE_MATCH_1}")
  set(${out_version} "${CMAKE_MATCH_2}")
  set(${out_channel} "${CMAKE_MATCH_3}")
  return(PROPAGATE ${out_name} ${out_version} ${out_channel})
endfunction()
