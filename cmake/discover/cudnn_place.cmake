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
  set(named 1)
  if(entry_kind STREQUAL "place" AND NOT CMAKE_HOST_WIN32)
    set(named "")
  endif()
  if(entry_kind MATCHES "header|library")
    _cudastack_discover_cudnn_named(header library fault ${entry_kind} "${entry_path}" "${layouts}")
  else()
    _cudastack_discover_cudnn_whole(header library runtime fault "${entry_path}" "${named}" "${layouts}")
    _cudastack_discover_cudnn_root(root "${entry_path}")
    if(entry_kind STREQUAL "root" AND NOT root STREQUAL entry_path AND (NOT header OR NOT library OR fault))
      _cudastack_discover_cudnn_whole(root_header root_library root_runtime root_fault "${root}" 1 "${layouts}")
      if((root_header AND root_library) OR (NOT header AND NOT library))
        foreach(part IN ITEMS header library runtime fault)
          set(${part} "${root_${part}}")
        endforeach()
      endif()
    endif()
  endif()
  set(whole "")
  set(reason "")
  set(path "")
  if(entry_kind STREQUAL "header" AND header)
    set(whole 1)
  elseif(fault)
    set(reason "${fault}")
    set(path "${library}")
    set(library "")
  elseif((header OR entry_kind STREQUAL "library") AND library)
    set(whole 1)
  elseif(header)
    set(reason "no library")
  elseif(library)
    set(reason "no header")
  elseif(IS_SYMLINK "${entry_path}" AND NOT EXISTS "${entry_path}")
    _cudastack_discover_dangling_fault(reason "${entry_path}")
  elseif(EXISTS "${entry_path}")
    set(reason "no cuDNN in it")
  else()
    set(reason "not there")
  endif()
  if(NOT whole AND NOT path)
    set(path "${header}${library}")
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
