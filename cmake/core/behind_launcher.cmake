# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The nvcc that a launcher starts which goes by that name: the first in PATH that is not the launcher itself.

::

  _cudastack_core_behind_launcher(<out_path> <real path of the launcher>)

Empty where there is none. Source: the manual of ccache, "Run modes".
#]=]
function(_cudastack_core_behind_launcher out_path launcher)
  set(result_path "")
  string(REPLACE ";" "\\;" folders "$ENV{PATH}")
  string(REPLACE ":" ";" folders "${folders}")
  foreach(folder IN LISTS folders)
    _cudastack_core_real_path(real "${folder}/nvcc")
    if(result_path STREQUAL "" AND EXISTS "${real}" AND NOT real STREQUAL launcher)
      set(result_path "${folder}/nvcc")
    endif()
  endforeach()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
