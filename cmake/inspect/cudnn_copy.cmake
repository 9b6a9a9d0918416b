# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records one cuDNN that the loader could take.

::

  _cudastack_inspect_cudnn_copy(<number> <entry> <path> <real path>)

What no variable leads to is led to by the kind of its entry.
#]=]
function(_cudastack_inspect_cudnn_copy number entry path real)
  _cudastack_core_split_entry("${entry}")
  set(chooser "${entry_chooser}")
  if(entry_variable STREQUAL "")
    set(chooser "${entry_kind}")
  endif()
  _cudastack_core_file_version(version "${real}")
  if(NOT version MATCHES "^[0-9]+[.][0-9]+[.][0-9]+")
    set(version "")
  endif()
  _cudastack_core_record(
    cudnn.copy.${number}
    "path=${path}"
    "real=${real}"
    "version=${version}"
    "chooser=${chooser}"
    "chooser_variable=${entry_variable}"
    "chooser_entry=${entry_number}"
    "chooser_source=${entry_source}"
    level=files
  )
endfunction()
