# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The names in a folder, whatever its path looks like.

::

  _cudastack_core_glob_names(<out_names> <folder> [<pattern>...])

Names that match one of the patterns (default ``*``), sorted, folders included. Dangling links are left out, and so are
names that a CMake list cannot hold. ``file(GLOB)`` takes brackets in a path for wildcards, so they are escaped here.
#]=]
function(_cudastack_core_glob_names out_names folder)
  string(REGEX REPLACE "([[*?])" "[\\1]" escaped_folder "${folder}")
  set(patterns "${ARGN}")
  if(NOT patterns)
    set(patterns "*")
  endif()
  set(found "")
  foreach(pattern IN LISTS patterns)
    file(GLOB names LIST_DIRECTORIES true RELATIVE "${folder}" "${escaped_folder}/${pattern}")
    foreach(name IN LISTS names)
      if(EXISTS "${folder}/${name}")
        list(APPEND found "${name}")
      endif()
    endforeach()
  endforeach()
  list(SORT found)
  list(REMOVE_DUPLICATES found)
  set(${out_names} "${found}")
  return(PROPAGATE ${out_names})
endfunction()
