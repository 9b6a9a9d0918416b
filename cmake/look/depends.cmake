# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The files of the chosen stack that the build system has to watch, as encoded paths.

::

  _cudastack_look_depends(<out_files>)
#]=]
function(_cudastack_look_depends out_files)
  set(result_files "")
  _cudastack_core_get_fact(nvcc nvcc.path)
  _cudastack_core_get_fact(root toolkit.root)
  _cudastack_core_get_fact(header cudnn.header.path)
  foreach(file IN ITEMS "${nvcc}" "${root}/version.json" "${header}")
    # A list of make cannot hold a semicolon.
    if(EXISTS "${file}" AND NOT file MATCHES ";")
      _cudastack_core_encode(file "${file}")
      list(APPEND result_files "${file}")
    endif()
  endforeach()
  set(${out_files} "${result_files}")
  return(PROPAGATE ${out_files})
endfunction()
