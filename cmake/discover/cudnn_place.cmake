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
  _cudastack_core_split_entry("${place}")
  set(result_header "")
  set(result_library "")
  if(NOT entry_kind STREQUAL "library")
    _cudastack_discover_cudnn_header(result_header "${entry_path}")
  endif()
  if(NOT entry_kind STREQUAL "header")
    _cudastack_discover_cudnn_library(result_library "${entry_path}")
  endif()
  _cudastack_core_record(
    cudnn.candidate.${number}
    "folder=${entry_path}"
    "header=${result_header}"
    "library=${result_library}"
    "chooser=${entry_chooser}"
    "chooser_variable=${entry_variable}"
    "chooser_entry=${entry_number}"
    "chooser_source=${entry_source}"
  )
  set(${out_header} "${result_header}")
  set(${out_library} "${result_library}")
  return(PROPAGATE ${out_header} ${out_library})
endfunction()
