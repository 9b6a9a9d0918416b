# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Warns, once a configure, of options of ours whose value means nothing: a typing error must not pass for an override.

::

  _cudastack_report_doubtful_options(<encoded verdicts>)

``CUDASTACK_ALLOW`` names findings that there are, ``CUDASTACK_POLICY`` is ``stop`` or ``report``.
#]=]
function(_cudastack_report_doubtful_options verdicts)
  get_property(done GLOBAL PROPERTY _CUDASTACK_OPTIONS_READ)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY _CUDASTACK_OPTIONS_READ 1)
  # A look that stopped early has not come to every rule.
  get_property(all_rules GLOBAL PROPERTY _CUDASTACK_ALL_RULES)
  foreach(id IN LISTS CUDASTACK_ALLOW)
    if(all_rules AND NOT verdicts MATCHES "(^|;)state=[a-z]+%3Bid=${id}(%|;|$)")
      _cudastack_report_speak(WARNING "CudaStack: CUDASTACK_ALLOW names '${id}', and there is no such finding.")
    endif()
  endforeach()
  if(NOT "${CUDASTACK_POLICY}" MATCHES "^(stop|report|)$")
    _cudastack_report_speak(WARNING "CudaStack: CUDASTACK_POLICY is '${CUDASTACK_POLICY}'; it can be stop or report.")
  endif()
endfunction()
