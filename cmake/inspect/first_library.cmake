# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first search entry that has a library by its name, and the file there; empty where none has.

::

  _cudastack_inspect_first_library(<out_entry> <out_file> <entries> <name>)

Of one folder the linker takes the shared library before the archive.
#]=]
function(_cudastack_inspect_first_library out_entry out_file entries name)
  set(result_entry "")
  set(result_file "")
  _cudastack_core_library_files(files "${name}")
  list(GET files 0 file)
  foreach(entry IN LISTS entries)
    string(REGEX REPLACE "^.*\\|" "" folder "${entry}")
    _cudastack_core_decode(folder "${folder}")
    foreach(suffix IN ITEMS so a)
      if(result_file STREQUAL "" AND EXISTS "${folder}/lib${file}.${suffix}")
        set(result_entry "${entry}")
        set(result_file "${folder}/lib${file}.${suffix}")
      endif()
    endforeach()
    if(result_file)
      break()
    endif()
  endforeach()
  set(${out_entry} "${result_entry}")
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_entry} ${out_file})
endfunction()
