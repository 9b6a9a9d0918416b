# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether another package's find asked for CudaStack, as ``find_dependency(CudaStack)`` does.

::

  _cudastack_look_is_nested(<out_nested>)

Told by the name of the file that called ``find_package``: a package configuration or a find module. Such a caller handles
"not found" itself, so a broken stack is handed back to it with the reason instead of stopping everybody.
#]=]
function(_cudastack_look_is_nested out_nested)
  set(nested FALSE)
  cmake_path(GET CMAKE_PARENT_LIST_FILE FILENAME name)
  if(name MATCHES "(Config|-config)\\.cmake$|^Find.+\\.cmake$" AND NOT name STREQUAL "FindCudaStack.cmake")
    set(nested TRUE)
  endif()
  set(${out_nested} "${nested}")
  return(PROPAGATE ${out_nested})
endfunction()
