# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The state of CudaStack's own files: another version starts afresh.

::

  _cudastack_warm_own_files(<out_text>)

The time of each folder tells of files that were added, removed or replaced. In a checkout of CudaStack, where files are edited, the time of
each file counts.
#]=]
function(_cudastack_warm_own_files out_text)
  cmake_path(GET CMAKE_CURRENT_FUNCTION_LIST_DIR PARENT_PATH folder)
  cmake_path(GET folder PARENT_PATH root)
  string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${root}")
  file(GLOB files LIST_DIRECTORIES true "${pattern}/cmake/*" "${pattern}/templates/*.in")
  if(EXISTS "${root}/.git")
    file(GLOB more "${pattern}/cmake/*/*.cmake" "${pattern}/cmake/data/*" "${pattern}/cmake/probe/src/*")
    list(APPEND files ${more})
  endif()
  set(result_text "${folder}\n")
  foreach(file IN LISTS files)
    file(TIMESTAMP "${file}" time "%Y%j%H%M%S%f" UTC)
    string(APPEND result_text "${time} ")
  endforeach()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
