# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records one header that sources compile with; nothing where there is none.

::

  _cudastack_inspect_compiled_header(<subject> <name of the library> <header> <entry>)

The toolkit's own is chosen by nvcc, cuDNN's by who chose cuDNN, whatever folder of the compiler leads there. The facts are variables of the caller.
#]=]
function(_cudastack_inspect_compiled_header subject name header entry)
  if(header STREQUAL "")
    return()
  endif()
  _cudastack_core_split_entry("${entry}")
  _cudastack_core_header_version(version release "${name}" "${entry_path}")
  _cudastack_core_real_path(folder "${entry_path}")
  set(chooser "${entry_chooser}")
  if(entry_source STREQUAL "default")
    set(chooser "the compiler's default folders")
  endif()
  foreach(own IN LISTS toolkit.include_dirs)
    _cudastack_core_real_path(own "${own}")
    if(folder STREQUAL own)
      set(chooser nvcc)
      set(entry_variable "")
    endif()
  endforeach()
  _cudastack_core_real_path(own "${cudnn.header.folder}")
  if(name STREQUAL "cudnn" AND folder STREQUAL own)
    set(chooser "${cudnn.header.chooser}")
    set(entry_variable "")
  endif()
  if(entry_variable STREQUAL "")
    set(entry_number "")
    set(entry_source "")
  endif()
  _cudastack_core_real_path(real "${header}")
  _cudastack_core_record(
    "${subject}"
    "path=${header}"
    "real=${real}"
    "version=${version}"
    "release=${release}"
    "chooser=${chooser}"
    "chooser_variable=${entry_variable}"
    "chooser_entry=${entry_number}"
    "chooser_source=${entry_source}"
    level=files
  )
endfunction()
