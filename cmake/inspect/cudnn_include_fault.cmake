# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why ``#include <cudnn.h>`` does not compile with the headers of one folder; empty where nothing says so.

::

  _cudastack_inspect_cudnn_include_fault(<out_fault> <header> <version>)

``<header>``: the one that says the version. All that ``cudnn.h`` includes has to be there, and what has a version of its own (CUDNN_OPS_MAJOR ... in ``cudnn_ops.h``)
has to have this one: else it stops with ``#error``. Measured on 8.9.6 to 9.28, where cudnn.h itself names every header of cuDNN that it needs.
#]=]
function(_cudastack_inspect_cudnn_include_fault out_fault header version)
  set(result_fault "")
  cmake_path(GET header PARENT_PATH folder)
  set(names cudnn.h)
  while(names AND result_fault STREQUAL "")
    list(POP_FRONT names name)
    _cudastack_core_beside_header(file "${folder}" "${name}")
    if(file STREQUAL "")
      # To if(EXISTS) a file that this user may not read is not there; the folder lists it.
      string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${folder}")
      file(GLOB there RELATIVE "${folder}" "${pattern}/cudnn*.h")
      set(result_fault "${name} is missing")
      if(name IN_LIST there)
        set(result_fault "${name} cannot be read")
      endif()
      break()
    elseif(IS_DIRECTORY "${file}")
      set(result_fault "${name} cannot be read")
      break()
    endif()
    file(SIZE "${file}" size)
    if(name STREQUAL "cudnn.h")
      file(STRINGS "${file}" names REGEX "^[ \t]*#[ \t]*include[ \t]+[\"<]cudnn_[a-z0-9_]+\\.h[\">]")
      list(TRANSFORM names REPLACE "^[^\"<]*[\"<]([^\">]*).*$" "\\1")
    elseif(NOT name STREQUAL "cudnn_version.h" AND NOT name STREQUAL "cudnn_backend.h")
      # They stand before the first declaration; the file may have a quarter of a million signs.
      set(field "CUDNN_[A-Z_]+_(MAJOR|MINOR|PATCH)")
      file(STRINGS "${file}" lines LIMIT_INPUT 16384 LIMIT_COUNT 3 REGEX "^#define +${field} +[0-9]+")
      list(TRANSFORM lines REPLACE "^.* ([0-9]+).*$" "\\1")
      list(JOIN lines "." own)
      if(
        "${version}|${own}" MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]+\\|[0-9]+\\.[0-9]+\\.[0-9]+$"
        AND NOT own STREQUAL version
      )
        set(result_fault "${name} is of ${own}")
      endif()
    endif()
    if(size EQUAL 0 AND NOT name STREQUAL "cudnn.h")
      set(result_fault "${name} is an empty file")
    endif()
  endwhile()
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_fault})
endfunction()
