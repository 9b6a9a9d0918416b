# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why there is no wheel of a cuDNN of the version that was asked for.

::

  _cudastack_core_cudnn_unreleased(<out_why> <CUDA major>)

Empty where there may be one, as for a major whose bounds no table has. What comes after the last release that is known is not offered. The facts are variables of the caller
(``inspect/cudnn_releases.cmake``).
#]=]
function(_cudastack_core_cudnn_unreleased out_why major)
  foreach(bound IN ITEMS minimum maximum below exact)
    set(${bound} "")
    if(DEFINED request.cudnn_${bound})
      set(${bound} "${request.cudnn_${bound}}")
    endif()
  endforeach()
  if(exact)
    # As many numbers as were given are compared: exactly 9 may be 9.12.
    string(APPEND maximum ".99999")
  endif()
  foreach(end IN ITEMS first last)
    set(${end} "")
    if(DEFINED table.cudnn.wheel.${major}.${end})
      set(${end} "${table.cudnn.wheel.${major}.${end}}")
    endif()
  endforeach()
  set(result_why "")
  string(REGEX MATCH "^[0-9]+([.][0-9]+)?" least "${minimum}")
  if(DEFINED table.cudnn.known_up_to AND least VERSION_GREATER table.cudnn.known_up_to)
    set(result_why "no such release is known, the newest that is known is ${table.cudnn.known_up_to}")
  elseif(first AND maximum AND (maximum VERSION_LESS first OR (below AND maximum VERSION_EQUAL first)))
    set(result_why "there is none for CUDA ${major}, where the first is ${first}")
  elseif(last AND least VERSION_GREATER last)
    set(result_why "there is none for CUDA ${major}, where the last is ${last}")
  endif()
  set(${out_why} "${result_why}")
  return(PROPAGATE ${out_why})
endfunction()
