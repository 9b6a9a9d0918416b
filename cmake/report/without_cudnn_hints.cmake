# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What is to be dropped so that no hint chooses cuDNN's header or library any more, and none contradicts another.

::

  _cudastack_report_without_cudnn_hints(<out_drop> <out_shell>)

``<out_drop>``: names of options; ``<out_shell>``: a piece of shell that unsets variables of the environment. The facts are variables of the caller.
#]=]
function(_cudastack_report_without_cudnn_hints out_drop out_shell)
  set(drop "")
  set(shell "")
  foreach(part IN ITEMS header library)
    set(variable "${cudnn.${part}.chooser_variable}")
    if(variable MATCHES "^C[Uu][Dd][Nn][Nn]" AND "${cudnn.${part}.chooser_source}" STREQUAL "environment")
      list(APPEND shell "unset ${variable}")
    elseif(variable MATCHES "^C[Uu][Dd][Nn][Nn]")
      list(APPEND drop "${variable}")
    endif()
  endforeach()
  set(number 0)
  while(number LESS "${cudnn.candidate.count}")
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    if(
      "${${item}.chooser_variable}" MATCHES "^C[Uu][Dd][Nn][Nn]"
      AND NOT "${${item}.chooser_source}" STREQUAL "environment"
    )
      list(APPEND drop "${${item}.chooser_variable}")
    endif()
  endwhile()
  list(REMOVE_DUPLICATES shell)
  list(REMOVE_DUPLICATES drop)
  list(JOIN shell "; " shell)
  set(${out_drop} "${drop}")
  set(${out_shell} "${shell}")
  return(PROPAGATE ${out_drop} ${out_shell})
endfunction()
