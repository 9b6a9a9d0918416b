# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first search entry that has the header of a library, and that header; empty where none has.

::

  _cudastack_inspect_first_header(<out_entry> <out_header> <entries> <name>)
#]=]
function(_cudastack_inspect_first_header out_entry out_header entries name)
  set(result_entry "")
  set(result_header "")
  _cudastack_core_library_header(header witness macro "${name}")
  if(header)
    foreach(entry IN LISTS entries)
      # Taken apart here: this is asked of each library, and most have it in the first folder.
      string(REGEX REPLACE "^.*\\|" "" folder "${entry}")
      _cudastack_core_decode(folder "${folder}")
      if(EXISTS "${folder}/${header}")
        set(result_entry "${entry}")
        set(result_header "${folder}/${header}")
        break()
      endif()
    endforeach()
  endif()
  set(${out_entry} "${result_entry}")
  set(${out_header} "${result_header}")
  return(PROPAGATE ${out_entry} ${out_header})
endfunction()
