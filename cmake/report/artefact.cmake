# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Version, path, and origin with chooser of one subject, as a message shows them.

::

  _cudastack_report_artefact(<out_version> <out_path> <out_remark> <subject>)

Where nothing was found the path is ``not found``. The facts are variables of the caller.
#]=]
function(_cudastack_report_artefact out_version out_path out_remark subject)
  _cudastack_report_artefact_version(result_version "${subject}")
  set(result_path "not found")
  foreach(field IN ITEMS folder path)
    if(DEFINED ${subject}.${field})
      set(result_path "${${subject}.${field}}")
    endif()
  endforeach()
  # Put together as a text: a path with a bracket would join what follows it in a list.
  set(result_remark "")
  _cudastack_report_origin(origin "${subject}")
  if(origin)
    string(APPEND result_remark "; ${origin}")
  endif()
  set(chooser "${subject}.chooser")
  if(
    subject STREQUAL "cudnn.library.loaded"
    AND DEFINED cudnn.library.chooser
    AND "${cudnn.library.loaded.real}" STREQUAL "${cudnn.library.real}"
  )
    # The loader took what was chosen: who chose that is the one to turn to.
    set(chooser cudnn.library.chooser)
  endif()
  if(DEFINED ${chooser})
    string(APPEND result_remark "; chosen by ${${chooser}}")
    string(REPLACE "chosen by chosen toolkit" "chosen by the toolkit" result_remark "${result_remark}")
  endif()
  # What neither the file nor its package says, and no loaded library has said since.
  if(DEFINED ${subject}.version_source AND "${${subject}.level}" STREQUAL "files")
    string(APPEND result_remark "; version by ${${subject}.version_source}")
  endif()
  # That another candidate comes first is for the map, which numbers them.
  if(DEFINED ${subject}.reason AND NOT ${subject}.reason MATCHES "candidate [0-9]")
    string(APPEND result_remark "; ${${subject}.reason}")
  endif()
  string(REGEX REPLACE "^; (.*)$" "(\\1)" result_remark "${result_remark}")
  set(${out_version} "${result_version}")
  set(${out_path} "${result_path}")
  set(${out_remark} "${result_remark}")
  return(PROPAGATE ${out_version} ${out_path} ${out_remark})
endfunction()
