# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps in the cache which places ``find_package(CudnnStrict)`` has given back in this tree.

::

  _cudastack_emit_remember_cudnn()

``_CUDASTACK_CUDNN_TAKEN``, encoded, as given back and with all links resolved: who hands them over to a variable that names a cuDNN wishes for nothing
(``discover/cudnn_own_hints.cmake``). Not what a variable for just this named: that is a wish. Facts and results are variables of the caller.
#]=]
function(_cudastack_emit_remember_cudnn)
  set(taken "${_CUDASTACK_CUDNN_TAKEN}")
  set(half "^C[Uu][Dd][Nn][Nn].*_LIB|^C[Uu][Dd][Nn][Nn].*_INCLUDE_")
  foreach(result IN ITEMS header|INCLUDE_DIR library|LIBRARY library|LIBRARY_DIR)
    string(REPLACE "|" ";" result "${result}")
    list(POP_FRONT result part name)
    set(path "${CudnnStrict_${name}}")
    if("${cudnn.${part}.chooser_variable}" MATCHES "${half}")
      continue()
    endif()
    _cudastack_core_encode(encoded "${path}")
    if(NOT path STREQUAL "" AND NOT encoded IN_LIST taken)
      _cudastack_core_real_path(real "${path}")
      _cudastack_core_encode(real "${real}")
      list(APPEND taken "${encoded}" "${real}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES taken)
  if(NOT "${taken}" STREQUAL "${_CUDASTACK_CUDNN_TAKEN}")
    set(_CUDASTACK_CUDNN_TAKEN "${taken}" CACHE INTERNAL "What find_package(CudnnStrict) found in this tree")
  endif()
endfunction()
