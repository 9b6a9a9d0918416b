# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Puts files in place again that are damaged, of another release, or lack what they need.

::

  _cudastack_report_fix_damaged_library(<out_command> <subjects>)

``<subjects>``: ``<library>``, another file that a package owns, a library's ``<library>.loaded.culprit`` or ``<library>.loaded.lacking``, or ``<library>.loaded`` of a linked file that the loader takes. What only LD_LIBRARY_PATH leads to goes out of it. A library
of the toolkit that is missing is brought from where the toolkit came. Else the package that the file came with is installed again. One command
for all, or none.
#]=]
function(_cudastack_report_fix_damaged_library out_command subjects)
  set(command "")
  set(stray "")
  set(steps "")
  set(absent "")
  foreach(subject IN LISTS subjects)
    string(REGEX REPLACE "\\.loaded\\.(culprit|lacking)$" "" library "${subject}")
    if(subject MATCHES "lacking$")
      if(NOT "${${subject}.name}" STREQUAL "${${library}.loaded.name}")
        string(REGEX REPLACE "^lib(.*)\\.so.*$" "\\1" name "${${subject}.name}")
        list(APPEND absent "${name}")
        continue()
      endif()
      set(subject "${library}")
    endif()
    cmake_path(GET ${subject}.path PARENT_PATH folder)
    cmake_path(GET ${library}.path PARENT_PATH own_folder)
    # Where the library itself lies the loader would look all the same.
    if("${${subject}.chooser}" MATCHES "^LD_LIBRARY_PATH entry" AND NOT folder STREQUAL own_folder)
      list(APPEND stray "${subject}")
    elseif(library MATCHES "^(cudnn\\.(header|library))(\\.loaded)?$")
      set(part "${CMAKE_MATCH_1}")
      _cudastack_report_reinstall(step "${library}")
      if(step)
        list(APPEND steps "${step}")
      else()
        _cudastack_report_fix_reinstall_cudnn(command "${part}")
      endif()
    else()
      _cudastack_report_reinstall(step "${subject}")
      if(NOT step)
        set(${out_command} "")
        return(PROPAGATE ${out_command})
      endif()
      list(APPEND steps "${step}")
    endif()
  endforeach()
  # The commands that configure again at their end cannot be put together.
  set(kinds 0)
  foreach(kind IN ITEMS command stray steps absent)
    if(${kind})
      math(EXPR kinds "${kinds} + 1")
    endif()
  endforeach()
  if(kinds GREATER 1)
    set(command "")
  elseif(stray)
    _cudastack_report_fix_loaded_libraries(command "${stray}")
  elseif(absent)
    _cudastack_report_fix_install_library(command "${absent}")
  elseif(steps)
    list(REMOVE_DUPLICATES steps)
    list(JOIN steps " && " steps)
    _cudastack_report_cmake_command(again)
    set(command "${steps} && ${again}")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
