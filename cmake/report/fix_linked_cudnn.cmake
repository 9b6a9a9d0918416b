# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives a target's cuDNN header and library from one place, by the cache entry that the project found one of them with.

::

  _cudastack_report_fix_linked_cudnn(<out_command> <subject>)

The library beside the header, else the header beside the library. Empty where the project has written both paths down.
#]=]
function(_cudastack_report_fix_linked_cudnn out_command subject)
  set(result_command "")
  cmake_path(GET ${subject}.header.path PARENT_PATH include_folder)
  cmake_path(GET include_folder PARENT_PATH header_root)
  cmake_path(GET ${subject}.path PARENT_PATH library_root)
  cmake_path(GET ${subject}.path FILENAME name)
  cmake_path(GET library_root PARENT_PATH library_root)
  set(setting "")
  if(DEFINED ${subject}.entry)
    foreach(library IN ITEMS "lib64/${name}" "lib/${name}" "lib64/libcudnn.so" "lib/libcudnn.so")
      if(EXISTS "${header_root}/${library}" AND setting STREQUAL "")
        set(setting "${${subject}.entry}=${header_root}/${library}")
      endif()
    endforeach()
  endif()
  if(DEFINED ${subject}.header.entry AND setting STREQUAL "" AND EXISTS "${library_root}/include/cudnn.h")
    set(setting "${${subject}.header.entry}=${library_root}/include")
  endif()
  if(setting)
    _cudastack_report_cmake_command(result_command SET "${setting}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
