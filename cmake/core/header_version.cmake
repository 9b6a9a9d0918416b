# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the header of a library says of its version.

::

  _cudastack_core_header_version(<out_version> <out_release> <name> <folder>)

``<folder>``: the include folder that has it. ``<out_version>``: as its macros have it; of cudart the CUDA release. ``<out_release>``: the CUDA release, where
it or a header of CUDA beside it tells. Empty where nothing does.
#]=]
function(_cudastack_core_header_version out_version out_release name folder)
  _cudastack_core_library_header(header witness macro "${name}")
  set(result_version "")
  set(result_release "")
  if(macro MATCHES "_VERSION$")
    _cudastack_core_header_release(result_release "${folder}/${witness}" ${macro})
    set(result_version "${result_release}")
  elseif(macro STREQUAL "CUDNN")
    set(header "${folder}/${witness}")
    if(NOT EXISTS "${header}")
      set(header "${folder}/cudnn.h")
    endif()
    _cudastack_core_cudnn_version(result_version "${header}")
  elseif(macro AND EXISTS "${folder}/${witness}")
    # They stand in the first lines, and such a header may have a million signs.
    set(field "${macro}_VER_(MAJOR|MINOR|PATCH|BUILD)")
    file(STRINGS "${folder}/${witness}" lines LIMIT_INPUT 16384 LIMIT_COUNT 4 REGEX "^ *# *define +${field} +[0-9]+")
    list(TRANSFORM lines REPLACE "^.* ([0-9]+).*$" "\\1")
    list(JOIN lines "." result_version)
  else()
    _cudastack_core_header_release(result_release "${folder}/cuda_runtime_api.h" CUDART_VERSION)
  endif()
  set(${out_version} "${result_version}")
  set(${out_release} "${result_release}")
  return(PROPAGATE ${out_version} ${out_release})
endfunction()
