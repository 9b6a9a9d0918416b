# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a table whose rows are named after versions has for one: the row of the newest that is not above it; empty where there is none.

::

  _cudastack_inspect_row_of_version(<out_row> <json> <table> <version>)
#]=]
function(_cudastack_inspect_row_of_version out_row json table version)
  set(result_row "")
  if(NOT version STREQUAL "")
    set(best "")
    string(JSON rows GET "${json}" ${table})
    string(JSON count LENGTH "${rows}")
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
      string(JSON from MEMBER "${rows}" ${index})
      if(NOT version VERSION_LESS from AND (NOT best OR from VERSION_GREATER best))
        set(best "${from}")
      endif()
    endforeach()
    if(best)
      string(JSON result_row GET "${rows}" "${best}")
    endif()
  endif()
  set(${out_row} "${result_row}")
  return(PROPAGATE ${out_row})
endfunction()
