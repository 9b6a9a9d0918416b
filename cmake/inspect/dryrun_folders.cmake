# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders of one ``#$ NAME=`` line of ``nvcc --dryrun``.

::

  _cudastack_inspect_dryrun_folders(<out_folders> <text> <name>)

Reads the quoted parts; ``-I``, ``-L`` and ``-isystem`` are taken off, the paths made normal. The stub folder is left out.
#]=]
function(_cudastack_inspect_dryrun_folders out_folders text name)
  set(result_folders "")
  if(text MATCHES "#\\$ ${name}=([^\r\n]+)")
    separate_arguments(words UNIX_COMMAND "${CMAKE_MATCH_1}")
    foreach(word IN LISTS words)
      string(REGEX REPLACE "^-(I|L|isystem)" "" folder "${word}")
      if(IS_ABSOLUTE "${folder}")
        cmake_path(NORMAL_PATH folder)
        if(NOT folder MATCHES "/stubs/?$")
          list(APPEND result_folders "${folder}")
        endif()
      endif()
    endforeach()
  endif()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
