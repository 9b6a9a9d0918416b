# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What is known to be wrong with the release of cuDNN that is loaded.

::

  _cudastack_inspect_cudnn_known_bad()

Records ``table.cudnn_bad.count`` and, of each row whose releases of cuDNN have this one, ``table.cudnn_bad.<n>`` with all members of the row. Whether its other
conditions hold is for the rule. To be called when the inspector has spoken: the header only says what a program is compiled with. Source: ``data/cudnn_known_bad.json``.
#]=]
function(_cudastack_inspect_cudnn_known_bad)
  _cudastack_core_get_fact(version cudnn.library.loaded.version)
  if(NOT version)
    return()
  endif()
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../data/cudnn_known_bad.json" table)
  string(JSON rows GET "${table}" bad)
  string(JSON count LENGTH "${rows}")
  math(EXPR last "${count} - 1")
  set(number 0)
  foreach(index RANGE ${last})
    string(JSON row GET "${rows}" ${index})
    string(JSON from GET "${row}" cudnn_from)
    string(JSON below GET "${row}" cudnn_below)
    if(version VERSION_LESS from OR NOT version VERSION_LESS below)
      continue()
    endif()
    math(EXPR number "${number} + 1")
    set(fields "")
    string(JSON members LENGTH "${row}")
    math(EXPR members "${members} - 1")
    foreach(place RANGE ${members})
      string(JSON name MEMBER "${row}" ${place})
      string(JSON value GET "${row}" ${name})
      string(REPLACE ";" "," value "${value}")
      list(APPEND fields "${name}=${value}")
    endforeach()
    _cudastack_core_record(table.cudnn_bad.${number} ${fields})
  endforeach()
  _cudastack_core_record(table.cudnn_bad "count=${number}")
endfunction()
