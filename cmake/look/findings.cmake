# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The verdicts that have to be said, graded for this call.

::

  _cudastack_look_findings(<out_live> <out_latent> <out_absent> <verdicts>)

Each result is a list of encoded verdicts. A consequence of a broken cause is dropped, where the cause stops: what only warns must
not hide what stops. A finding that CUDASTACK_ALLOW names becomes latent: it is said at every configure, but stops nothing.
#]=]
function(_cudastack_look_findings out_live out_latent out_absent verdicts)
  set(result_live "")
  set(result_latent "")
  set(result_absent "")
  set(graded_live "")
  set(graded_latent "")
  set(graded_absent "")
  set(broken_ids "")
  list(FILTER verdicts INCLUDE REGEX "^state=broken%3B")
  foreach(encoded IN LISTS verdicts)
    _cudastack_core_decode(verdict "${encoded}")
    if(verdict MATCHES "^state=broken;id=([^;]+);grade=(live|absent)" AND NOT CMAKE_MATCH_1 IN_LIST CUDASTACK_ALLOW)
      list(APPEND broken_ids "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  foreach(encoded IN LISTS verdicts)
    _cudastack_core_decode(verdict "${encoded}")
    _cudastack_core_verdict_get(id "${verdict}" id)
    _cudastack_core_verdict_get(grade "${verdict}" grade)
    _cudastack_core_verdict_get(causes "${verdict}" after)
    set(consequence 0)
    foreach(cause IN LISTS causes)
      if(cause IN_LIST broken_ids)
        set(consequence 1)
      endif()
    endforeach()
    if(NOT consequence)
      if(id IN_LIST CUDASTACK_ALLOW)
        set(grade latent)
      endif()
      list(APPEND graded_${grade} "${encoded}")
    endif()
  endforeach()
  set(result_live "${graded_live}")
  set(result_latent "${graded_latent}")
  set(result_absent "${graded_absent}")
  set(${out_live} "${result_live}")
  set(${out_latent} "${result_latent}")
  set(${out_absent} "${result_absent}")
  return(PROPAGATE ${out_live} ${out_latent} ${out_absent})
endfunction()
