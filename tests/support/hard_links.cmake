# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A copy of a folder that costs nothing: hard links, so that files can be removed and replaced in it, but not written to.

::

  cudastack_test_hard_links(<folder> <destination>)

Where another file system lies between: a true copy.
#]=]
function(cudastack_test_hard_links folder destination)
  cmake_path(GET destination PARENT_PATH parent)
  file(MAKE_DIRECTORY "${parent}")
  execute_process(COMMAND cp -al "${folder}" "${destination}" RESULT_VARIABLE status ERROR_QUIET)
  if(NOT status STREQUAL "0")
    file(REMOVE_RECURSE "${destination}")
    execute_process(COMMAND cp -a "${folder}" "${destination}" COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()
