# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why a place that has a cuDNN is passed over where another one fits better.

::

  _cudastack_discover_cudnn_misfit(<out_grade> <out_reason> <number>)

``<out_grade>``: 0 where nothing speaks against it and ``<out_reason>`` is empty; the worse, the higher. The version counts before all else: a place of the version that was asked for is worth mending.
#]=]
function(_cudastack_discover_cudnn_misfit out_grade out_reason number)
  set(result_grade 0)
  set(result_reason "")
  foreach(field IN ITEMS minimum maximum below exact)
    _cudastack_core_get_fact(${field} request.cudnn_${field})
  endforeach()
  _cudastack_core_get_fact(version cudnn.candidate.${number}.version)
  _cudastack_core_get_fact(header cudnn.candidate.${number}.header)
  _cudastack_core_version_fits(fits "${version}" "${minimum}" "${maximum}" "${below}" "${exact}")
  cmake_path(GET header PARENT_PATH folder)
  _cudastack_core_beside_header(file "${folder}" cudnn.h)
  _cudastack_discover_cudnn_lacking(lacking ${number})
  if((minimum OR maximum) AND NOT fits)
    set(result_grade 3)
    set(result_reason "another version than was asked for")
  elseif(header AND NOT file)
    set(result_grade 2)
    set(result_reason "no cudnn.h that can be read")
  elseif(lacking)
    set(result_grade 1)
    list(JOIN lacking ", " names)
    set(result_reason "no part that was asked for: ${names}")
  endif()
  set(${out_grade} ${result_grade})
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_grade} ${out_reason})
endfunction()
