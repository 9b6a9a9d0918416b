# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Lets the module make the targets that it takes for granted, as other names of cudart: no harm where nobody links them, and who did
would have stopped before.

::

  _cudastack_report_fix_finder_libraries(<out_command> <unused>)
#]=]
function(_cudastack_report_fix_finder_libraries out_command unused)
  set(result_command "")
  set(settings "")
  foreach(name IN LISTS finder.needs)
    if(NOT name IN_LIST finder.finds)
      list(APPEND settings "CUDA_${name}_LIBRARY=${lib.cudart.path}")
    endif()
  endforeach()
  if(DEFINED lib.cudart.path)
    _cudastack_report_cmake_command(result_command SET ${settings})
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
