# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes the piece of shell that becomes a program, for ``_cudastack_core_run``.

::

  _cudastack_core_write_command(<file> <command> <folder> <environment> <unset>)

All arguments but ``<file>`` are words of the shell, encoded, and lists of them but for ``<folder>``. The environment is
set here, and not by CMake, because our own helpers must not load what a library path of the program names.
#]=]
function(
  _cudastack_core_write_command
  file
  command
  folder
  environment
  unset
)
  list(JOIN command " " command)
  list(JOIN environment " " environment)
  list(JOIN unset " " unset)
  set(text "export LC_ALL=C ${environment}\nunset ${unset}\ncd ${folder} || exit\nexec ${command}\n")
  _cudastack_core_decode(text "${text}")
  file(WRITE "${file}" "${text}")
endfunction()
