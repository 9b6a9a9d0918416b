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
  _cudastack_discover_cudnn_in_place(found ${entry_kind} "${entry_path}" "${layouts}")
  set(library "${found_library}")
  _cudastack_discover_cudnn_reason(reason ${entry_kind} "${found_header}" "${library}" "${found_fault}" "${entry_path}")
  set(whole "")
  set(path "")
  if(reason STREQUAL "")
    set(whole 1)
  elseif(library)
    set(path "${library}")
  else()
    set(path "${found_header}")
  endif()
  if(found_fault)
    set(library "")
  endif()
  _cudastack_core_cudnn_version(version "${found_header}")
  _cudastack_core_real_path(real "${library}")
  _cudastack_core_file_version(library_version "${real}")
  if(version STREQUAL "")
    set(version "${library_version}")
  endif()
  _cudastack_core_record(
    cudnn.candidate.${number}
    "folder=${entry_path}"
    "path=${path}"
    "header=${found_header}"
    "library=${library}"
    "runtime=${found_runtime}"
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
