# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Looks into one place for a cuDNN and records what is there.

::

  _cudastack_discover_cudnn_place(<number> <place> <layouts>)

``<place>`` as in ``cudnn_hints.cmake``. Records ``cudnn.candidate.<number>``; its ``whole`` is 1 where the place has all that it stands for: header and library of one
layout, or what a hint for just one of them names. ``reason`` says what is missing.
#]=]
function(_cudastack_discover_cudnn_place number place layouts)
  _cudastack_core_split_entry("${place}")
  set(runtime "")
  set(half "${entry_kind}")
  if(entry_kind STREQUAL "root" AND EXISTS "${entry_path}" AND NOT IS_DIRECTORY "${entry_path}")
    # A file that is named as a root is the one that is meant.
    set(half library)
    if(entry_path MATCHES "\\.h$")
      set(half header)
    endif()
  endif()
  _cudastack_discover_cudnn_spelling(fault "${entry_path}")
  if(fault)
    set(header "")
    set(library "")
  elseif(half MATCHES "header|library")
    _cudastack_discover_cudnn_named(header library fault ${half} "${entry_path}" "${layouts}")
  else()
    _cudastack_discover_cudnn_below(header library runtime fault ${entry_kind} "${entry_path}" "${layouts}")
  endif()
  _cudastack_discover_cudnn_reason(reason ${entry_kind} "${header}" "${library}" "${fault}" "${entry_path}")
  set(whole "")
  set(path "")
  if(reason STREQUAL "")
    set(whole 1)
  elseif(library)
    set(path "${library}")
  else()
    set(path "${header}")
  endif()
  if(fault)
    set(library "")
  endif()
  _cudastack_core_cudnn_version(version "${header}")
  _cudastack_core_real_path(real "${library}")
  _cudastack_core_file_version(library_version "${real}")
  if(version STREQUAL "")
    set(version "${library_version}")
  endif()
  _cudastack_core_record(
    cudnn.candidate.${number}
    "folder=${entry_path}"
    "path=${path}"
    "header=${header}"
    "library=${library}"
    "runtime=${runtime}"
    "whole=${whole}"
    "version=${version}"
    "library_version=${library_version}"
    "reason=${reason}"
    "chooser=${entry_chooser}"
    "chooser_variable=${entry_variable}"
    "chooser_entry=${entry_number}"
    "chooser_source=${entry_source}"
  )
endfunction()
