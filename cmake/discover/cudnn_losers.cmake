# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records what was taken of each place of cuDNN, and why not of the others.

::

  _cudastack_discover_cudnn_losers(<header> <library> <kinds>)

``<header>``, ``<library>``: the numbers of the chosen candidates. ``taken``: what was chosen there; of a place that somebody named also what is the chosen file by another
spelling, since that wish is followed too. What lacks a half has its ``reason`` already.
#]=]
function(_cudastack_discover_cudnn_losers header library kinds)
  foreach(part IN ITEMS header library)
    _cudastack_core_get_fact(${part}_real cudnn.${part}.real)
    _cudastack_core_get_fact(${part}_chooser cudnn.${part}.chooser)
  endforeach()
  set(number 0)
  foreach(kind IN LISTS kinds)
    math(EXPR number "${number} + 1")
    _cudastack_core_get_fact(whole cudnn.candidate.${number}.whole)
    set(taken "")
    set(same "")
    foreach(part IN ITEMS header library)
      _cudastack_core_get_fact(path cudnn.candidate.${number}.${part})
      _cudastack_core_real_path(real "${path}")
      if(number STREQUAL "${${part}}" OR (path AND NOT kind STREQUAL "place" AND real STREQUAL ${part}_real))
        list(APPEND taken "${part}")
      elseif(path AND real STREQUAL ${part}_real)
        set(same "the same files as ${${part}}.")
      endif()
    endforeach()
    set(reason "")
    if(whole AND NOT taken)
      _cudastack_discover_cudnn_misfit(grade misfit ${number})
      set(chooser "${library_chooser}")
      if(kind STREQUAL "header" OR NOT library_chooser)
        set(chooser "${header_chooser}")
      endif()
      set(reason "${chooser} goes before it")
      if(same)
        set(reason "${same}")
      elseif(misfit)
        set(reason "${misfit}")
      endif()
    endif()
    _cudastack_core_get_fact(source cudnn.candidate.${number}.chooser_source)
    if(source STREQUAL "chosen" AND NOT taken AND library_chooser)
      set(reason "an earlier result, ${library_chooser} goes before it")
    endif()
    # Where nothing was found, what is there is worth a look into the file.
    if(header STREQUAL "" AND library STREQUAL "")
      _cudastack_discover_cudnn_half_version(${number})
    endif()
    _cudastack_core_record(cudnn.candidate.${number} "taken=${taken}" "reason=${reason}")
  endforeach()
endfunction()
