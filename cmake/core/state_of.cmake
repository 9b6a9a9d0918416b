# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What some files are like now, as one text: size and time of each.

::

  _cudastack_core_state_of(<out_text> <encoded paths>)

Links are followed; what is not there has neither. For a folder its time tells of every entry that came or went.
#]=]
function(_cudastack_core_state_of out_text paths)
  set(result_text "")
  foreach(path IN LISTS paths)
    if(path MATCHES "%")
      _cudastack_core_decode(path "${path}")
    endif()
    file(TIMESTAMP "${path}" time "%Y%j%H%M%S%f" UTC)
    set(size "")
    if(time AND NOT IS_DIRECTORY "${path}")
      file(SIZE "${path}" size)
    endif()
    string(APPEND result_text "${time} ${size}\n")
  endforeach()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
