# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the map says of variables that name a toolkit, or a host compiler, and were not followed.

::

  _cudastack_report_map_wishes(<out_text>)

CUDA_HOME, CUDA_PATH, CUDA_TOOLKIT_ROOT_DIR where they lead to another nvcc than the chosen one: ambient wishes, a note and no finding. NVCC_CCBIN, which nvcc reads from 12.5 on. The facts
are variables of the caller.
#]=]
function(_cudastack_report_map_wishes out_text)
  set(result_text "")
  set(number 0)
  while(number LESS "${nvcc.candidate.count}")
    math(EXPR number "${number} + 1")
    set(item "nvcc.candidate.${number}")
    if(
      NOT "${${item}.group}" STREQUAL "ambient"
      OR NOT "${${item}.chooser_variable}" MATCHES "^CUDA_(HOME|PATH|TOOLKIT_ROOT_DIR)$"
      OR "${${item}.real}" STREQUAL "${nvcc.real}"
    )
      continue()
    endif()
    set(what "CUDA ${${item}.version}")
    if(NOT DEFINED ${item}.version)
      set(what "${${item}.reason}")
    endif()
    set(why "")
    if(DEFINED nvcc.path)
      set(why ": ${nvcc.chooser} goes before it, and CUDA ${nvcc.version} is used")
    endif()
    if("${${item}.chooser_variable}" STREQUAL "CUDA_HOME")
      string(APPEND why " (CMake itself does not read CUDA_HOME)")
    endif()
    string(APPEND result_text "  note: ${${item}.chooser} names ${${item}.path} (${what}) and was not followed${why}\n")
  endwhile()
  if(DEFINED host.lost.path)
    string(
      APPEND result_text
      "  note: ${host.lost.chooser} names ${host.lost.path} and was not followed: ${host.lost.reason}\n"
    )
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
