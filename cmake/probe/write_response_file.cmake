# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes arguments into a file that GCC, Clang and the GNU linkers read as ``@<file>``.

::

  _cudastack_probe_write_response_file(<file> <arguments>)

``<arguments>``: a list of encoded elements. No shell, make or list in between can hurt an argument that travels so.
#]=]
function(_cudastack_probe_write_response_file file arguments)
  set(text "")
  foreach(argument IN LISTS arguments)
    _cudastack_core_decode(argument "${argument}")
    string(REGEX REPLACE "([\\ \t\n\"'])" "\\\\\\1" argument "${argument}")
    string(APPEND text "${argument}\n")
  endforeach()
  file(WRITE "${file}" "${text}")
endfunction()
