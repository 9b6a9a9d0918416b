# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cache entry that holds a path and nothing else; empty where none does.

::

  _cudastack_observe_entry_of(<out_name> <path>)

Asked only for a file that is not the chosen toolkit's. Of the names that end in ``_DIR`` only those of cuDNN's headers: the others are of packages.
#]=]
function(_cudastack_observe_entry_of out_name path)
  set(result_name "")
  get_cmake_property(names CACHE_VARIABLES)
  foreach(name IN LISTS names)
    if(
      "$CACHE{${name}}" STREQUAL "${path}"
      AND NOT name MATCHES "^_|^CMAKE_"
      AND (NOT name MATCHES "_DIR$" OR name MATCHES "CUDNN_INCLUDE_DIR$")
    )
      set(result_name "${name}")
      break()
    endif()
  endforeach()
  set(${out_name} "${result_name}")
  return(PROPAGATE ${out_name})
endfunction()
