# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps the loader from a library that it takes in the place of the linked one.

::

  _cudastack_report_fix_loaded_library(<out_command> <subject>)

``<subject>``: what is loaded now. Takes its folder out of LD_LIBRARY_PATH; drops the option that put it into the run-time path, or that keeps the right folder out of it. Where it was
something else that led there: no command.
#]=]
function(_cudastack_report_fix_loaded_library out_command subject)
  cmake_path(GET ${subject}.path PARENT_PATH folder)
  _cudastack_core_encode(folder "${folder}")
  _cudastack_report_fix_drop_entry(result_command "LD_LIBRARY_PATH;${folder}")
  set(option "")
  if("${${subject}.chooser_source}" STREQUAL "option" AND "${${subject}.chooser_variable}" MATCHES "^CMAKE_.*RPATH$")
    set(option "${${subject}.chooser_variable}")
  elseif(DEFINED cudnn.library.run_path_cut)
    _cudastack_core_variable_source(source "${cudnn.library.run_path_cut}")
    if(source STREQUAL "option")
      set(option "${cudnn.library.run_path_cut}")
    endif()
  endif()
  if(option AND NOT result_command)
    _cudastack_report_cmake_command(result_command DROP "${option}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
