# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A file that the linker takes in place of a library of the driver.

::

  _cudastack_emit_link_script(<out_file> <name> <library>)

CMake writes the folder of every shared library that it sees into the run-time path, and from a folder of stubs a program would
start with the stub (A6). What is behind a linker script it does not see; where the driver is, the loader knows.
#]=]
function(_cudastack_emit_link_script out_file name library)
  _cudastack_core_state_folder(folder)
  set(result_file "${folder}/link/${name}.ld")
  file(CONFIGURE OUTPUT "${result_file}" CONTENT "INPUT(\"@library@\")\n" @ONLY)
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
