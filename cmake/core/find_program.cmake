# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The absolute path of a program given by name or path.

::

  _cudastack_core_find_program(<out_path> <program> [<search path>])

``<search path>``: folders separated by colons, PATH where not given. A name that is nowhere comes back as it is.
#]=]
function(_cudastack_core_find_program out_path program)
  set(result_path "${program}")
  if(NOT program MATCHES "/")
    set(folders "$ENV{PATH}")
    if(ARGC GREATER 2)
      set(folders "${ARGV2}")
    endif()
    string(REPLACE ":" ";" folders "${folders}")
    foreach(folder IN LISTS folders)
      if(EXISTS "${folder}/${program}" AND NOT IS_DIRECTORY "${folder}/${program}")
        set(result_path "${folder}/${program}")
        break()
      endif()
    endforeach()
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
