# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The piece of shell that takes words out of a variable with flags of nvcc.

::

  _cudastack_report_without_words(<out_shell> <variable> <numbers>)

``<numbers>``: of the words that an option starts with, as ``inspect/flag_entries.cmake`` gives them; its value, where it is a word of its own, goes
too. All others stay as they were written.
#]=]
function(_cudastack_report_without_words out_shell variable numbers)
  _cudastack_core_flag_words(words "$ENV{${variable}}")
  set(kept "")
  set(number 0)
  set(dropping 0)
  foreach(word IN LISTS words)
    math(EXPR number "${number} + 1")
    if(number IN_LIST numbers)
      set(dropping 1)
    endif()
    if(NOT dropping)
      string(APPEND kept " ${word}")
    elseif(
      NOT word MATCHES "^(-Xcompiler|--compiler-options|-I|--include-path|-isystem|--system-include|-L|--library-path)$"
    )
      set(dropping 0)
    endif()
  endforeach()
  string(REGEX REPLACE "^ " "" kept "${kept}")
  set(result_shell "unset ${variable}")
  if(NOT kept STREQUAL "")
    _cudastack_core_decode(kept "${kept}")
    _cudastack_core_shell_quote(kept "${kept}")
    set(result_shell "export ${variable}=${kept}")
  endif()
  set(${out_shell} "${result_shell}")
  return(PROPAGATE ${out_shell})
endfunction()
