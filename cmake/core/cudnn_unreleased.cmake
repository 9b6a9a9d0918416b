# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why there is no wheel of a cuDNN of the version that was asked for.

::

  _cudastack_core_cudnn_unreleased(<out_why> <CUDA major>)

Empty where there may be one. Those for CUDA 11 end with 9.10, those for 12 begin with 8.8, for 13 with 9.12; another major has no bounds here. What comes after the last release that is known
is not offered. The facts are variables of the caller. Source: PyPI; ``data/cudnn_limits.json``.
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
  set(last_11 9.10)
  set(first_12 8.8)
  set(first_13 9.12)
  set(first "${first_${major}}")
  set(last "${last_${major}}")
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
