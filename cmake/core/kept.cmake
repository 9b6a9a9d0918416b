# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file that was kept under a name, empty where none is. A program that is not what it was when it was kept is removed.

::

  _cudastack_core_kept(<out_file> <name>)
#]=]
function(_cudastack_core_kept out_file name)
  set(result_file "")
  # Whether the folder can be trusted costs a process, which a name that is not there needs not.
  _cudastack_core_cache_place(place)
  set(names "")
  if(place)
    _cudastack_core_glob_names(names "${place}" "${name}" "${name}.*")
  endif()
  if(names)
    _cudastack_core_cache_folder(folder)
  endif()
  foreach(found IN LISTS names)
    if(NOT folder)
      break()
    elseif(found STREQUAL name)
      set(result_file "${folder}/${found}")
    elseif(found MATCHES "\\.([0-9a-f]+)$")
      set(sum "${CMAKE_MATCH_1}")
      file(MD5 "${folder}/${found}" real_sum)
      if("${name}.${sum}" STREQUAL found AND sum STREQUAL real_sum)
        set(result_file "${folder}/${found}")
      elseif("${name}.${sum}" STREQUAL found)
        file(REMOVE "${folder}/${found}")
      endif()
    endif()
  endforeach()
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
