# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header or the library that a hint for just this names, and what lies beside it.

::

  _cudastack_discover_cudnn_named(<out_header> <out_library> <out_fault> <header|library> <path> <layouts>)

``<path>``: the file, its folder, or a place that has it. What a layout has beside it is for where nobody names the other half.
#]=]
function(
  _cudastack_discover_cudnn_named
  out_header
  out_library
  out_fault
  kind
  path
  layouts
)
  set(result_header "")
  set(result_library "")
  set(result_fault "")
  _cudastack_core_encode(folder "${path}")
  if(EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
    cmake_path(GET path PARENT_PATH parent)
    _cudastack_core_encode(folder "${parent}")
  endif()
  _cudastack_discover_multiarch(arch)
  if(kind STREQUAL "header")
    string(REGEX REPLACE "^.*_v([0-9]+)\\.h$" "\\1" major "${path}")
    if(major MATCHES "^[0-9]+$" AND EXISTS "${parent}/cudnn_version_v${major}.h")
      set(result_header "${parent}/cudnn_version_v${major}.h")
    else()
      _cudastack_discover_cudnn_header(
        result_header
        "${folder};${folder}/${arch};${folder}/include/${arch};${folder}/include"
        ""
      )
    endif()
  elseif(path MATCHES "/(lib)?cudnn(_static[^/]*)?\\.(so[0-9.]*|a|lib)$" AND EXISTS "${path}")
    set(result_library "${path}")
  else()
    set(folders "${folder};${folder}/lib64;${folder}/lib;${folder}/lib/${arch};${folder}/lib/x64")
    _cudastack_discover_cudnn_library(result_library result_fault "${folders}" "")
  endif()
  if(result_library)
    _cudastack_discover_library_fault(result_fault "${result_library}")
  endif()
  set(path_of_named "${result_${kind}}")
  _cudastack_core_decode(root "${folder}")
  if(result_${kind})
    _cudastack_discover_cudnn_root(root "${result_${kind}}")
  endif()
  _cudastack_discover_cudnn_whole(header library runtime fault "${root}" 1 "${layouts}")
  # The same file may have two spellings.
  _cudastack_core_real_path(named "${result_${kind}}")
  _cudastack_core_real_path(found "${${kind}}")
  if(named STREQUAL "" OR named STREQUAL found)
    set(result_header "${header}")
    set(result_library "${library}")
    set(result_fault "${fault}")
    if(named)
      set(result_${kind} "${path_of_named}")
    endif()
  endif()
  set(${out_header} "${result_header}")
  set(${out_library} "${result_library}")
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_header} ${out_library} ${out_fault})
endfunction()
