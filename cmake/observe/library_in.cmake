# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file that the linker takes for a name: of the first folder that has one the shared library, else the archive.

::

  _cudastack_observe_library_in(<out_file> <name> <folders>)

``<name>``: ``cudart``, or ``:libcudart.so.12`` as it is. Empty where no folder has it. ``_CUDASTACK_LOOKED_FOR`` keeps the files that a later answer depends on.
#]=]
function(_cudastack_observe_library_in out_file name folders)
  set(names "lib${name}.so" "lib${name}.a")
  if(name MATCHES "^:(.*)$")
    set(names "${CMAKE_MATCH_1}")
  endif()
  set(result_file "")
  set(looked_for "")
  foreach(folder IN LISTS folders)
    if(NOT folder MATCHES "^/")
      continue()
    endif()
    foreach(file IN LISTS names)
      list(APPEND looked_for "${folder}/${file}")
      if(EXISTS "${folder}/${file}")
        set(result_file "${folder}/${file}")
        break()
      endif()
    endforeach()
    if(result_file)
      break()
    endif()
  endforeach()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_LOOKED_FOR ${looked_for})
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
