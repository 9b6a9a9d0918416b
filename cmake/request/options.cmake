# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the options that decide what becomes of a finding, and what is kept, are understood.

::

  _cudastack_request_options(<out_reason>)

``<out_reason>``: the first that is not; empty where all are. A typing error must neither weaken a demand nor make one, so nothing is looked at then.
CUDASTACK_GPU is read by ``gpu.cmake``. An id in CUDASTACK_ALLOW that no rule has allows nothing, and may be of another version:
``report/doubtful_options.cmake`` warns.
#]=]
function(_cudastack_request_options out_reason)
  set(result_reason "")
  if(NOT "${CUDASTACK_POLICY}" MATCHES "^(stop|report|)$")
    set(result_reason "CUDASTACK_POLICY is '${CUDASTACK_POLICY}'; it can be stop or report")
  endif()
  string(TOUPPER "${CUDASTACK_CACHE}" cache)
  if(NOT cache MATCHES "^(1|ON|YES|TRUE|Y|0|OFF|NO|FALSE|N|)$")
    set(result_reason "CUDASTACK_CACHE is '${CUDASTACK_CACHE}'; it can be ON or OFF")
  endif()
  if(
    NOT "${CUDASTACK_SYSROOT}" STREQUAL ""
    AND
      NOT
        (
          IS_ABSOLUTE "${CUDASTACK_SYSROOT}"
          AND IS_DIRECTORY "${CUDASTACK_SYSROOT}"
          AND NOT "${CUDASTACK_SYSROOT}" MATCHES "/$"
        )
  )
    set(
      result_reason
      "CUDASTACK_SYSROOT is '${CUDASTACK_SYSROOT}'; it can be the absolute path of a folder, without a slash at its end"
    )
  endif()
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_reason})
endfunction()
