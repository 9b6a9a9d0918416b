# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What of each examined library is compiled with and linked, before any target is known.

::

  _cudastack_inspect_used()

Records ``<library>.header``, ``<library>.header_cxx``, ``<library>.linked``, ``nvcc.run_path`` and what the loader could take for cuDNN, ``cudnn.copy.<n>``; nothing where it is built for another machine, whose compiler and
linker look into none of these folders, and whose loader knows others.
#]=]
function(_cudastack_inspect_used)
  if(CMAKE_CROSSCOMPILING AND NOT "${CMAKE_SYSTEM_PROCESSOR}" STREQUAL "${CMAKE_HOST_SYSTEM_PROCESSOR}")
    return()
  endif()
  _cudastack_core_load_facts()
  _cudastack_core_examined_libraries(libraries)
  _cudastack_inspect_compiled_headers("${libraries}")
  _cudastack_inspect_named_libraries("${libraries}")
  _cudastack_inspect_nvcc_run_path()
  _cudastack_inspect_cudnn_copies()
endfunction()
