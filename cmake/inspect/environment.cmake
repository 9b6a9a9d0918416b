# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the environment and default folders put before the chosen toolkit, at compile and at link time.

::

  _cudastack_inspect_environment()

Records ``added.header.<n>``, ``added.library.<n>``, ``added.runpath.<n>`` with their ``count``: the files of another place that would really be
taken instead of the toolkit's own; nothing where it is built for another machine. No process is started: the orders are those of GCC, of
the linker and of ``nvcc --dryrun``.
#]=]
function(_cudastack_inspect_environment)
  # Another machine's compiler and linker look into none of these folders.
  if(CMAKE_CROSSCOMPILING AND NOT "${CMAKE_SYSTEM_PROCESSOR}" STREQUAL "${CMAKE_HOST_SYSTEM_PROCESSOR}")
    return()
  endif()
  _cudastack_core_load_facts()
  _cudastack_inspect_added_headers()
  _cudastack_inspect_added_libraries()
  _cudastack_inspect_added_run_paths()
endfunction()
