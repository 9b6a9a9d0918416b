# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the chosen cuDNN header or library.

::

  _cudastack_discover_take_cudnn(<header|library> <number>)

``<number>``: the candidate that was chosen; nothing is recorded where there is none.
#]=]
function(_cudastack_discover_take_cudnn part number)
  if(NOT number STREQUAL "")
    set(candidate "cudnn.candidate.${number}")
    foreach(
      field
      IN
      ITEMS ${part} chooser chooser_variable chooser_entry chooser_source
    )
      _cudastack_core_get_fact("${candidate}.${field}" "${candidate}.${field}")
    endforeach()
    _cudastack_core_real_path(real "${${candidate}.${part}}")
    _cudastack_core_file_version(file_version "${real}")
    _cudastack_core_record(
      cudnn.${part}
      "path=${${candidate}.${part}}"
      "real=${real}"
      "file_version=${file_version}"
      "chooser=${${candidate}.chooser}"
      "chooser_variable=${${candidate}.chooser_variable}"
      "chooser_entry=${${candidate}.chooser_entry}"
      "chooser_source=${${candidate}.chooser_source}"
      level=files
    )
  endif()
endfunction()
