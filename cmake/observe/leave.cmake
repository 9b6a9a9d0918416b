# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Has each directory of the project looked at when it is finished. A callback of ``variable_watch``.

::

  _cudastack_observe_leave(<variable> <access> <value> <file> <stack>)

CMake sets CMAKE_CURRENT_LIST_DIR when it goes to another file, and back when it is done with it, the file of a directory included. Then the directory's own file is the only one
that is open and no longer the current one; everything that was deferred is done. It comes at each ``include()`` twice, 16 microseconds each, so the arguments have no names:
those cost another tenth.
#]=]
function(_cudastack_observe_leave)
  if(ARGV4 STREQUAL "${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt")
    # The late look has the top directory's while it goes on.
    if(ARGV1 STREQUAL "MODIFIED_ACCESS" AND NOT ARGV3 STREQUAL ARGV4 AND NOT ARGV3 STREQUAL "")
      _cudastack_observe_directory()
    endif()
  endif()
endfunction()
