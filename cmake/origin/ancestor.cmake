# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The nearest folder above a file that holds one of some entries.

::

  _cudastack_origin_ancestor(<out_folder> <file> <entry>...)

Empty where none does. Ends at CUDASTACK_SYSROOT where the file lies in it. Walked once a folder and set of entries.
#]=]
function(_cudastack_origin_ancestor out_folder file)
  cmake_path(GET file PARENT_PATH folder)
  set(property "_CUDASTACK_ANCESTOR_${ARGN}_${folder}")
  get_property(known GLOBAL PROPERTY "${property}" SET)
  if(NOT known)
    set(result_folder "")
    set(parent "${folder}")
    while(NOT parent STREQUAL "" AND NOT result_folder)
      foreach(entry IN LISTS ARGN)
        if(EXISTS "${parent}/${entry}")
          set(result_folder "${parent}")
        endif()
      endforeach()
      cmake_path(GET parent PARENT_PATH above)
      if(parent STREQUAL "${CUDASTACK_SYSROOT}" OR parent STREQUAL above)
        break()
      endif()
      set(parent "${above}")
    endwhile()
    set_property(GLOBAL PROPERTY "${property}" "${result_folder}")
  endif()
  get_property(result_folder GLOBAL PROPERTY "${property}")
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
