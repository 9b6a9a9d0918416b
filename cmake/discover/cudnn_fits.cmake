# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the version of a candidate is one that was asked for.

::

  _cudastack_discover_cudnn_fits(<out_fits> <number>)

1 or empty; 1 where nothing was asked for.
#]=]
function(_cudastack_discover_cudnn_fits out_fits number)
  set(result_fits 1)
  foreach(field IN ITEMS minimum maximum below exact)
    _cudastack_core_get_fact(${field} request.cudnn_${field})
  endforeach()
  if(minimum OR maximum)
    _cudastack_core_get_fact(version cudnn.candidate.${number}.version)
    _cudastack_core_version_fits(result_fits "${version}" "${minimum}" "${maximum}" "${below}" "${exact}")
  endif()
  set(${out_fits} "${result_fits}")
  return(PROPAGATE ${out_fits})
endfunction()
