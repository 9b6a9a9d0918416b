# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Warns, once a configure, of ids in CUDASTACK_ALLOW that mean nothing: a typing error must not pass for an override.

::

  _cudastack_report_doubtful_options(<encoded verdicts>)

No more than a warning: such an id allows nothing, and a project may name those of newer versions. Other options: ``request/options.cmake``.
#]=]
function(_cudastack_report_doubtful_options verdicts)
  get_property(done GLOBAL PROPERTY _CUDASTACK_OPTIONS_READ)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY _CUDASTACK_OPTIONS_READ 1)
  cmake_path(SET folder NORMALIZE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../judge")
  foreach(id IN LISTS CUDASTACK_ALLOW)
    if(NOT id MATCHES "^CS-[A-Z]+-[0-9][0-9][0-9]$")
      _cudastack_report_speak(WARNING "CudaStack: CUDASTACK_ALLOW names '${id}'; an id is like CS-TOOLKIT-003.")
    elseif(NOT verdicts MATCHES "(^|;)state=[a-z]+%3Bid=${id}(%|;|$)")
      # No look has come to every rule.
      _cudastack_core_glob_names(rules "${folder}" "*.cmake")
      set(lines "")
      while(rules AND NOT lines)
        list(POP_FRONT rules rule)
        file(STRINGS "${folder}/${rule}" lines REGEX "set\\(id ${id}\\)" LIMIT_COUNT 1)
      endwhile()
      if(NOT lines)
        _cudastack_report_speak(WARNING "CudaStack: CUDASTACK_ALLOW names '${id}', and there is no such finding.")
      endif()
    endif()
  endforeach()
endfunction()
