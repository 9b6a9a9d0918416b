# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders in which a compiler really looks for a header, in order.

::

  _cudastack_inspect_include_order(<out_entries> <situation> [<entries of the target>])

``<situation>``: ``nvcc``, a CUDA file by itself; ``target``, one whose target names the toolkit's headers, as every ``CUDA::`` target
does by ``-isystem``; ``cxx``, a C++ file of such a target. Entries as in ``core/search_entries.cmake``, the toolkit's own of kind ``own``; those of the target are its ``-I`` and ``-isystem``. The facts are variables of
the caller.

GCC looks into ``-I``, then CPATH, then ``-isystem``, then CPLUS_INCLUDE_PATH, then its own folders; a folder of the second half is dropped from the
first. So CPATH goes before a toolkit that a target names, though not before nvcc's own ``-I``; and CPLUS_INCLUDE_PATH with the toolkit's own
folder takes it out of the first half. Source: GCC's manual, *Directory Options*; ``nvcc --dryrun``; the same by ``-E -H``.
#]=]
function(_cudastack_inspect_include_order out_entries situation)
  foreach(
    list
    IN
    ITEMS before after last first second
  )
    set(${list} "")
  endforeach()
  set(added_include "${ARGN}")
  set(added_system "${ARGN}")
  list(FILTER added_include INCLUDE REGEX "^include")
  list(FILTER added_system INCLUDE REGEX "^system")
  _cudastack_inspect_fixed_entries(own own default "${toolkit.include_dirs}")
  # CMake's list of the compiler's own folders has those of CPATH in it.
  set(usual "")
  foreach(folder IN ITEMS "/usr/local/include" "/usr/include/${CMAKE_LIBRARY_ARCHITECTURE}" "/usr/include")
    if(NOT CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES OR folder IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
      list(APPEND usual "${folder}")
    endif()
  endforeach()
  _cudastack_inspect_fixed_entries(usual system default "${usual}")
  # What nvcc calls its own may be one of the compiler's own folders, as on a Debian with its package; CMake names it to nobody then.
  _cudastack_inspect_entries_outside(named "${own}" "${usual}")
  if(NOT situation STREQUAL "cxx")
    _cudastack_inspect_flag_entries(before NVCC_PREPEND_FLAGS environment "$ENV{NVCC_PREPEND_FLAGS}")
    _cudastack_inspect_flag_entries(after NVCC_APPEND_FLAGS environment "$ENV{NVCC_APPEND_FLAGS}")
    set(first ${before})
    set(last ${after})
    list(FILTER first INCLUDE REGEX "^include")
    list(FILTER last INCLUDE REGEX "^include")
    list(FILTER before INCLUDE REGEX "^system")
    list(FILTER after INCLUDE REGEX "^system")
    list(APPEND last ${own})
  endif()
  _cudastack_inspect_path_entries(entries include CPATH)
  list(APPEND first ${added_include} ${last} ${entries})
  set(second ${before})
  if(NOT situation STREQUAL "nvcc")
    list(APPEND second ${named})
  endif()
  list(APPEND second ${added_system})
  _cudastack_inspect_path_entries(entries system CPLUS_INCLUDE_PATH)
  list(APPEND second ${after} ${entries} ${usual})
  _cudastack_inspect_entries_outside(first "${first}" "${second}")
  set(${out_entries} ${first} ${second})
  return(PROPAGATE ${out_entries})
endfunction()
