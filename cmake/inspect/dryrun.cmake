# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What nvcc would do, in its own words.

::

  _cudastack_inspect_dryrun(<out_text> <nvcc>)

Newer ones start the host compiler for it. Where the one that NVCC_CCBIN names cannot be started the rest is asked without it, and
``host.ccbin_fault`` recorded. Where those that NVCC_PREPEND_FLAGS and NVCC_APPEND_FLAGS name cannot be, it is asked without these; ``host_wish.cmake`` says why.
#]=]
function(_cudastack_inspect_dryrun out_text nvcc)
  _cudastack_core_run(dryrun COMMAND "${nvcc}" --dryrun -c cudastack.cu)
  if(DEFINED ENV{NVCC_CCBIN} AND NOT "${dryrun_class}-${dryrun_status}" STREQUAL "ran-0")
    _cudastack_core_run(without COMMAND "${nvcc}" --dryrun -c cudastack.cu UNSET NVCC_CCBIN)
    if("${without_class}-${without_status}" STREQUAL "ran-0")
      string(REGEX MATCH "[^\n]*[^ \n][^\n]*" fault "${dryrun_error}${dryrun_output}")
      string(STRIP "${fault}" fault)
      _cudastack_core_record(host "ccbin_fault=nvcc says: ${fault}")
      set(dryrun_status 0)
      set(dryrun_output "${without_output}")
      set(dryrun_error "${without_error}")
    endif()
  endif()
  if(
    "$ENV{NVCC_PREPEND_FLAGS} $ENV{NVCC_APPEND_FLAGS}" MATCHES "-(ccbin|-compiler-bindir)"
    AND NOT dryrun_status EQUAL 0
  )
    _cudastack_core_run(
      without
      COMMAND "${nvcc}" --dryrun -c cudastack.cu
      UNSET NVCC_CCBIN NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS
    )
    if("${without_class}-${without_status}" STREQUAL "ran-0")
      set(dryrun_output "${without_output}")
      set(dryrun_error "${without_error}")
    endif()
  endif()
  set(result_text "${dryrun_output}\n${dryrun_error}")
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
