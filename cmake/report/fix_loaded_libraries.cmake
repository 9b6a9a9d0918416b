# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes the loader take several libraries from where the toolkit has them.

::

  _cudastack_report_fix_loaded_libraries(<out_command> <subjects>)

``<subjects>``: those whose ``path`` is a file that the loader should not take. Their folders go out of LD_LIBRARY_PATH, all at once:
wheels have a folder for each library. Where it was not LD_LIBRARY_PATH that led there: no command.
#]=]
function(_cudastack_report_fix_loaded_libraries out_command subjects)
  set(folders "")
  foreach(subject IN LISTS subjects)
    cmake_path(GET ${subject}.path PARENT_PATH folder)
    _cudastack_core_encode(folder "${folder}")
    list(APPEND folders "${folder}")
  endforeach()
  set(result_command "")
  if(folders)
    _cudastack_report_fix_drop_entry(result_command "LD_LIBRARY_PATH;${folders}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
