# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Lays out a toolkit tree that CMake and nvcc cannot use as it is (NVIDIA's wheels: no ``lib64``, no ``libcudart.so``) as a
prefix of symbolic links.

::

  _cudastack_core_link_farm(<out_root> DESTINATION <folder> SOURCE <root>)

``<out_root>`` is ``<folder>``, or empty where there can be no farm: no such tree, ``<folder>`` inside of it or occupied by
something else, or a file system without links. The parent of ``<folder>`` has to be writable; ``<root>`` is never written
to, and may have a semicolon in its path, with which CMake could not build.

A farm that is right is not touched. When the tree has changed (an upgraded wheel, another root), a new one is made beside
it and renamed. Of two configures the second waits for the first.
#]=]
function(_cudastack_core_link_farm out_root)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "DESTINATION;SOURCE" "")
  set(${out_root} "")
  if(NOT IS_DIRECTORY "${arg_SOURCE}")
    return(PROPAGATE ${out_root})
  endif()
  _cudastack_core_lies_inside(destination_is_inside "${arg_DESTINATION}" "${arg_SOURCE}")
  if(destination_is_inside)
    return(PROPAGATE ${out_root})
  endif()

  cmake_path(ABSOLUTE_PATH arg_SOURCE NORMALIZE OUTPUT_VARIABLE source)
  string(REGEX REPLACE "/$" "" source "${source}")
  _cudastack_core_plan_link_farm(links "${source}")
  list(JOIN links "\n" plan)
  string(PREPEND plan "${source}\n")
  set(stamp "${arg_DESTINATION}/.cudastack-farm")
  _cudastack_core_file_holds(right "${stamp}" "${plan}")
  if(NOT right)
    file(LOCK "${arg_DESTINATION}.lock" GUARD FUNCTION TIMEOUT 20 RESULT_VARIABLE locked)
    _cudastack_core_file_holds(right "${stamp}" "${plan}")
  endif()
  if(NOT right)
    _cudastack_core_build_link_farm("${arg_DESTINATION}" "${source}" "${links}" "${plan}")
    _cudastack_core_file_holds(right "${stamp}" "${plan}")
  endif()
  if(right)
    set(${out_root} "${arg_DESTINATION}")
  endif()
  return(PROPAGATE ${out_root})
endfunction()
