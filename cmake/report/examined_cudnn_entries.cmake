# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cache entries that give targets header and libraries of the examined cuDNN: a list of encoded ``NAME=value``.

::

  _cudastack_report_examined_cudnn_entries(<out_entries> <out_foreign> <subjects>)

``<subjects>``: ``cudnn.linked.<n>``. Empty where a library of them has no entry, or the examined cuDNN is none of one release. ``<out_foreign>``: the folders
from which targets take another header by no entry, a list of ``<CPATH or nothing>|<encoded folder>``. The facts are variables of the caller.
#]=]
function(_cudastack_report_examined_cudnn_entries out_entries out_foreign subjects)
  set(entries "")
  set(foreign "")
  string(REGEX MATCH "^[0-9]+[.][0-9]+" release "${cudnn.header.version}")
  if(release STREQUAL "" OR NOT "${cudnn.library.version}." MATCHES "^${release}[.]")
    set(subjects "")
  else()
    cmake_path(GET cudnn.library.real PARENT_PATH own_libraries)
    cmake_path(GET cudnn.header.real PARENT_PATH own_headers)
  endif()
  foreach(subject IN LISTS subjects)
    cmake_path(GET ${subject}.real PARENT_PATH libraries)
    cmake_path(GET ${subject}.header.real PARENT_PATH headers)
    if(NOT libraries STREQUAL own_libraries)
      _cudastack_report_cudnn_library_like(library "${${subject}.path}")
      if(NOT DEFINED ${subject}.entry OR NOT library)
        set(entries "")
        set(foreign "")
        break()
      endif()
      _cudastack_core_encode(entry "${${subject}.entry}=${library}")
      list(APPEND entries "${entry}")
    endif()
    if(NOT headers STREQUAL own_headers AND DEFINED ${subject}.header.entry)
      _cudastack_core_encode(entry "${${subject}.header.entry}=${cudnn.header.folder}")
      list(APPEND entries "${entry}")
    elseif(NOT headers STREQUAL own_headers)
      cmake_path(GET ${subject}.header.path PARENT_PATH folder)
      _cudastack_core_encode(folder "${folder}")
      string(REGEX MATCH "^CPATH" variable "${${subject}.header.chooser}")
      list(APPEND foreign "${variable}|${folder}")
    endif()
  endforeach()
  set(${out_entries} "${entries}")
  set(${out_foreign} "${foreign}")
  return(PROPAGATE ${out_entries} ${out_foreign})
endfunction()
