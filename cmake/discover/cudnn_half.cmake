# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header or the library that a hint for just this names.

::

  _cudastack_discover_cudnn_half(<out_path> <out_fault> <header|library> <path>)

``<path>``: the file, its folder, or a prefix. A header is named by any header of cuDNN beside it, with its major; a library by any part.
#]=]
function(_cudastack_discover_cudnn_half out_path out_fault kind path)
  set(result_path "")
  set(result_fault "")
  set(folder "${path}")
  if(EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
    cmake_path(GET path PARENT_PATH folder)
  endif()
  _cudastack_discover_multiarch(arch)
  _cudastack_core_encode(encoded "${folder}")
  if(kind STREQUAL "header")
    string(REGEX MATCH "_v([0-9]+)\\.h$" named "${path}")
    if(named AND EXISTS "${folder}/cudnn_version${named}")
      set(result_path "${folder}/cudnn_version${named}")
    else()
      set(folders "${encoded};${encoded}/${arch};${encoded}/include/${arch};${encoded}/include")
      _cudastack_discover_cudnn_header(result_path "${folders}" "")
    endif()
  elseif(path MATCHES "/(lib)?cudnn(_static[^/]*)?\\.(so[0-9.]*|a|lib)$" AND EXISTS "${path}")
    set(result_path "${path}")
  else()
    set(folders "${encoded};${encoded}/lib64;${encoded}/lib;${encoded}/lib/${arch};${encoded}/lib/x64")
    _cudastack_discover_cudnn_library(result_path result_fault "${folders}" "")
  endif()
  if(kind STREQUAL "library" AND result_path AND NOT result_fault)
    _cudastack_discover_library_fault(result_fault "${result_path}")
  endif()
  set(${out_path} "${result_path}")
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_path} ${out_fault})
endfunction()
