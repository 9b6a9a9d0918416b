# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps a file or a text for all build trees of this user, under a name that stands for everything that it depends on.

::

  _cudastack_core_keep(<name> <FILE|TEXT> <file or text>)

Written beside and renamed: of several configures at once the last one wins, and nobody reads half a file. Does nothing where there is no
folder for it. Of more than 500 the older half goes.
#]=]
function(_cudastack_core_keep name kind value)
  _cudastack_core_cache_folder(folder)
  if(folder STREQUAL "")
    return()
  endif()
  string(RANDOM LENGTH 12 mark)
  set(file "${folder}/new-${mark}")
  if(kind STREQUAL "FILE")
    # Its sum is part of the name: a program that was damaged is none.
    file(COPY_FILE "${value}" "${file}" RESULT failure)
    file(MD5 "${value}" sum)
    string(APPEND name ".${sum}")
  else()
    # No file(WRITE): a full disk would be fatal.
    file(CONFIGURE OUTPUT "${file}" CONTENT "@value@" @ONLY)
    set(failure 0)
  endif()
  if(failure STREQUAL "0")
    file(RENAME "${file}" "${folder}/${name}" RESULT failure)
  endif()
  file(GLOB names RELATIVE "${folder}" "${folder}/*")
  list(LENGTH names count)
  if(count GREATER 500)
    set(dated "")
    foreach(old IN LISTS names)
      file(TIMESTAMP "${folder}/${old}" time "%s" UTC)
      list(APPEND dated "${time}|${old}")
    endforeach()
    list(SORT dated)
    list(SUBLIST dated 0 250 dated)
    foreach(old IN LISTS dated)
      string(REGEX REPLACE "^[0-9]*\\|" "" old "${old}")
      file(REMOVE "${folder}/${old}")
    endforeach()
  endif()
endfunction()
