# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps some files of this tree, which a look has written, for the user's other trees.

::

  _cudastack_look_share(<key> <head> <file>...)

One file in the user's cache: ``<head>`` as it is, then every file, named relative to ``CudaStack`` in the build tree, as ``shared_<n>``. The
path of this tree stands as ``@CUDASTACK_TREE@`` there. ``warm/unpack.cmake`` is the reverse.
#]=]
function(_cudastack_look_share key head)
  set(text "${head}")
  set(number 0)
  foreach(file IN LISTS ARGN)
    math(EXPR number "${number} + 1")
    file(READ "${CMAKE_BINARY_DIR}/CudaStack/${file}" content)
    string(REPLACE "${CMAKE_BINARY_DIR}" "@CUDASTACK_TREE@" content "${content}")
    _cudastack_core_bracket(content "${content}")
    string(APPEND text "set(shared_${number} ${content})\n")
  endforeach()
  string(APPEND text "set(shared_files ${ARGN})\n# end\n")
  _cudastack_core_keep("${key}" TEXT "${text}")
endfunction()
