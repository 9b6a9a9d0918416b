# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Looks into one place for cuDNN's header and library and records what is there.

::

  _cudastack_discover_cudnn_place(<out_header> <out_library> <number> <place>)

``cudnn_version.h`` (8 and later) goes before ``cudnn.h`` (7 and before). Without a development link the versioned library
counts: wheels have no other.
#]=]
function(_cudastack_discover_cudnn_place out_header out_library number place)
  string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|(.*)$" place "${place}")
  set(kind "${CMAKE_MATCH_1}")
  set(source "${CMAKE_MATCH_2}")
  set(variable "${CMAKE_MATCH_3}")
  set(entry "${CMAKE_MATCH_4}")
  _cudastack_core_decode(path "${CMAKE_MATCH_5}")
  _cudastack_core_describe_chooser(chooser "${source}" "${variable}" "${entry}")
  set(result_header "")
  set(result_library "")
  if(NOT kind STREQUAL "library")
    _cudastack_discover_cudnn_header(result_header "${path}")
  endif()
  if(NOT kind STREQUAL "header")
    _cudastack_discover_cudnn_library(result_library "${path}")
  endif()
  _cudastack_core_record(
    cudnn.candidate.${number}
    folder
    "${path}"
    header
    "${result_header}"
    library
    "${result_library}"
    chooser
    "${chooser}"
    chooser_variable
    "${variable}"
    chooser_entry
    "${entry}"
    chooser_source
    "${source}"
  )
  set(${out_header} "${result_header}")
  set(${out_library} "${result_library}")
  return(PROPAGATE ${out_header} ${out_library})
endfunction()
