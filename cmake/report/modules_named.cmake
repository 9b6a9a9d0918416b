# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The modules of one name in a folder of modulefiles, oldest version first.

::

  _cudastack_report_modules_named(<out_modules> <folder> <pattern of the name>)

In Lua by the end of the file's name, in Tcl by its first word. A link ``default`` is no version.
#]=]
function(_cudastack_report_modules_named out_modules folder name)
  set(result_modules "")
  set(files "")
  if(IS_ABSOLUTE "${folder}")
    _cudastack_core_glob_names(files "${folder}" "${name}/*")
  endif()
  foreach(file IN LISTS files)
    if(file MATCHES "/[.]|/default([.]lua)?$" OR IS_DIRECTORY "${folder}/${file}")
      continue()
    elseif(NOT file MATCHES "[.]lua$")
      file(READ "${folder}/${file}" begin LIMIT 8)
      if(NOT begin MATCHES "^#%Module")
        continue()
      endif()
    endif()
    string(REGEX REPLACE "[.]lua$" "" file "${file}")
    list(APPEND result_modules "${file}")
  endforeach()
  list(SORT result_modules COMPARE NATURAL)
  list(REMOVE_DUPLICATES result_modules)
  set(${out_modules} "${result_modules}")
  return(PROPAGATE ${out_modules})
endfunction()
