# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header and the library that one entry of a layout has.

::

  _cudastack_discover_cudnn_entry(<out_prefix> <entry>)

See ``cudnn_entries.cmake`` for the form. Sets ``<out_prefix>_header``, ``_library``, ``_runtime``, and ``_fault``: why the library does not count, or why there is none.
#]=]
function(_cudastack_discover_cudnn_entry out_prefix entry)
  set(result_runtime "")
  string(REPLACE "," ";" entry "${entry}")
  string(REGEX MATCH "^([^|]*)[|]([^|]*)[|](.*)$" entry "${entry}")
  set(headers "${CMAKE_MATCH_1}")
  set(libraries "${CMAKE_MATCH_2}")
  _cudastack_core_decode(runtime "${CMAKE_MATCH_3}")
  # Each half helps to choose among several of the other.
  _cudastack_discover_cudnn_header(result_header "${headers}" "")
  _cudastack_core_cudnn_version(version "${result_header}")
  string(REGEX MATCH "^[0-9]+" major "${version}")
  _cudastack_discover_cudnn_library(result_library result_fault "${libraries}" "${major}")
  if(result_library AND NOT result_fault)
    _cudastack_discover_library_fault(result_fault "${result_library}")
  endif()
  if(result_library AND result_header MATCHES "_v[0-9]+\\.h$")
    _cudastack_core_real_path(real "${result_library}")
    _cudastack_core_file_version(version "${real}")
    string(REGEX MATCH "^[0-9]+" major "${version}")
    _cudastack_discover_cudnn_header(result_header "${headers}" "${major}")
  endif()
  if(result_library MATCHES "\\.lib$")
    _cudastack_core_glob_names(names "${runtime}" "cudnn64_*.dll")
    list(SORT names COMPARE NATURAL)
    list(POP_BACK names name)
    if(name)
      set(result_runtime "${runtime}/${name}")
      cmake_path(NORMAL_PATH result_runtime)
    endif()
  endif()
  foreach(part IN ITEMS header library runtime fault)
    set(${out_prefix}_${part} "${result_${part}}")
  endforeach()
  return(PROPAGATE ${out_prefix}_header ${out_prefix}_library ${out_prefix}_runtime ${out_prefix}_fault)
endfunction()
