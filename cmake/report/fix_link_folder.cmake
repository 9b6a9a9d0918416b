# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Tells the linker the folder of the toolkit's libraries, beside the flags that there are.

::

  _cudastack_report_fix_link_folder(<out_command> <unused>)
#]=]
function(_cudastack_report_fix_link_folder out_command unused)
  set(result_command "")
  if(DEFINED toolkit.library_dir)
    set(flag "-L${toolkit.library_dir}")
    if(flag MATCHES " ")
      set(flag "\"${flag}\"")
    endif()
    set(settings "")
    foreach(kind IN ITEMS EXE SHARED MODULE)
      string(STRIP "$CACHE{CMAKE_${kind}_LINKER_FLAGS} ${flag}" flags)
      list(APPEND settings "CMAKE_${kind}_LINKER_FLAGS=${flags}")
    endforeach()
    _cudastack_report_cmake_command(result_command SET ${settings})
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
