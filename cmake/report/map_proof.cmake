# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the map says about the programs that ran on the devices, and how far the stack was proven.

::

  _cudastack_report_map_proof(<out_text>)

The facts are variables of the caller.
#]=]
function(_cudastack_report_map_proof out_text)
  set(result_text "")
  foreach(subject IN ITEMS kernel convolution)
    if(NOT DEFINED ${subject}.outcome)
      continue()
    endif()
    string(APPEND result_text "  ${subject}: ${${subject}.outcome}")
    if(DEFINED ${subject}.status)
      string(APPEND result_text " (${${subject}.call} says ${${subject}.status_name}, ${${subject}.status})")
    elseif(DEFINED ${subject}.error)
      string(APPEND result_text " (${${subject}.error})")
    endif()
    if(DEFINED ${subject}.architectures)
      string(REPLACE ";" "," architectures "${${subject}.architectures}")
      string(APPEND result_text ", built for ${architectures} (${${subject}.architectures_source})")
    endif()
    string(APPEND result_text "\n")
    set(number 0)
    while(number LESS "${${subject}.device.count}")
      math(EXPR number "${number} + 1")
      set(item "${subject}.device.${number}")
      string(APPEND result_text "    device ${number}: ${${item}.reason}")
      if(DEFINED ${item}.code)
        string(TOUPPER "${${item}.code}" code)
        string(APPEND result_text ", ${code} of ${${item}.ptx} for ${${item}.binary} (${${item}.code_source})")
      endif()
      string(APPEND result_text "\n")
    endwhile()
  endforeach()
  if(DEFINED stack.level)
    string(APPEND result_text "  proven: ${stack.level}")
    if(DEFINED stack.level_reason)
      string(APPEND result_text ", not more (${stack.level_reason})")
    endif()
    string(APPEND result_text "\n")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
