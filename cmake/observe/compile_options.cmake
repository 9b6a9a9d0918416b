# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The options that a target compiles one language with.

::

  _cudastack_observe_compile_options(<out_options> <out_line> <target> <language> <keys>)

``<out_line>``: the flags of the language, and COMPILE_FLAGS. Of generator expressions that cannot be known those stay that may add include
folders.
#]=]
function(
  _cudastack_observe_compile_options
  out_options
  out_line
  target
  language
  keys
)
  string(ASCII 1 open)
  _cudastack_observe_values(options COMPILE_OPTIONS "${target}" "${keys}")
  _cudastack_observe_unwrap(options "${options}")
  set(result_options "")
  foreach(option IN LISTS options)
    if(NOT option MATCHES "${open}" OR option MATCHES "(^|[^A-Za-z0-9_-])--?(I|isystem|include)|_PROPERTY|GENEX_EVAL")
      list(APPEND result_options "${option}")
    endif()
  endforeach()
  get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
  get_directory_property(result_line DIRECTORY "${folder}" DEFINITION CMAKE_${language}_FLAGS)
  get_property(flags TARGET "${target}" PROPERTY COMPILE_FLAGS)
  if(NOT flags MATCHES "\\$<")
    string(APPEND result_line " ${flags}")
  endif()
  set(${out_options} "${result_options}")
  set(${out_line} "${result_line}")
  return(PROPAGATE ${out_options} ${out_line})
endfunction()
