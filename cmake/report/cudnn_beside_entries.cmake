# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cache entries that give each target the library beside its cuDNN header, or the header beside its library: a list of encoded ``NAME=value``.

::

  _cudastack_report_cudnn_beside_entries(<out_entries> <subjects>)

``<subjects>``: ``cudnn.linked.<n>``. Empty where that cannot be had for each of them. The facts are variables of the caller.
#]=]
function(_cudastack_report_cudnn_beside_entries out_entries subjects)
  set(entries "")
  foreach(subject IN LISTS subjects)
    cmake_path(GET ${subject}.header.path PARENT_PATH include_folder)
    cmake_path(GET include_folder PARENT_PATH header_root)
    cmake_path(GET ${subject}.path PARENT_PATH library_root)
    cmake_path(GET ${subject}.path FILENAME name)
    cmake_path(GET library_root PARENT_PATH library_root)
    string(REGEX REPLACE "[.]so.*$" ".so" development_name "${name}")
    set(entry "")
    if(DEFINED ${subject}.entry)
      foreach(library IN ITEMS "lib64/${name}" "lib/${name}" "lib64/${development_name}" "lib/${development_name}")
        if(EXISTS "${header_root}/${library}" AND entry STREQUAL "")
          set(entry "${${subject}.entry}=${header_root}/${library}")
        endif()
      endforeach()
    endif()
    if(DEFINED ${subject}.header.entry AND entry STREQUAL "" AND EXISTS "${library_root}/include/cudnn.h")
      set(entry "${${subject}.header.entry}=${library_root}/include")
    endif()
    if(entry STREQUAL "")
      set(entries "")
      break()
    endif()
    _cudastack_core_encode(entry "${entry}")
    list(APPEND entries "${entry}")
  endforeach()
  set(${out_entries} "${entries}")
  return(PROPAGATE ${out_entries})
endfunction()
