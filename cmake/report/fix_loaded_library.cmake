# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps the loader from a library that LD_LIBRARY_PATH leads it to.

::

  _cudastack_report_fix_loaded_library(<out_command> <subject>)

``<subject>``: what is loaded now. Takes its folder out of LD_LIBRARY_PATH. Where it was not LD_LIBRARY_PATH that led there: no command.
#]=]
function(_cudastack_report_fix_loaded_library out_command subject)
  cmake_path(GET ${subject}.path PARENT_PATH folder)
  _cudastack_core_encode(folder "${folder}")
  _cudastack_report_fix_drop_entry(result_command "LD_LIBRARY_PATH;${folder}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
