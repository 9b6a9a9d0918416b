# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The examined cuDNN's library that has the name of another one, be it a part; empty where it has none.

::

  _cudastack_report_cudnn_library_like(<out_path> <path>)

``libcudnn_ops.so.9`` of a wheel is like ``libcudnn_ops.so``; a static library is like no shared one. The facts are variables of the caller.
#]=]
function(_cudastack_report_cudnn_library_like out_path path)
  set(result_path "")
  cmake_path(GET path FILENAME name)
  if(name MATCHES "^(libcudnn[a-z_]*)[.]so")
    set(stem "${CMAKE_MATCH_1}")
    _cudastack_core_glob_names(names "${cudnn.library.folder}" "${stem}.so" "${stem}.so.*")
    if(stem STREQUAL "libcudnn")
      set(result_path "${cudnn.library.path}")
    elseif(names)
      # Sorted: the development link first.
      list(GET names 0 name)
      set(result_path "${cudnn.library.folder}/${name}")
    endif()
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
