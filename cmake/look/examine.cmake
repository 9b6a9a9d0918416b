# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The order of the stages up to the last verdict, for every door.

::

  _cudastack_look_examine(<out_verdicts> <out_reason> <components> <optional> <required>)

Judged after each step, and the first that finds something live broken or absent is the last: CMake itself fails on a malformed
architecture at once and on a bad pair of compilers in 0.2 s, and a verdict should be sooner. ``<out_reason>`` is set, and nothing
examined, where a component or CUDASTACK_GPU is not understood.
#]=]
function(
  _cudastack_look_examine
  out_verdicts
  out_reason
  components
  optional
  required
)
  set(verdicts "")
  set(reason "")
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  _cudastack_core_load_stage(request)
  _cudastack_request_components("${components}" "${optional}" "${required}")
  _cudastack_core_get_fact(unknown request.unknown)
  _cudastack_request_gpu(reason)
  if(unknown)
    _cudastack_request_unknown_component(reason "${unknown}")
  elseif(NOT reason)
    # Of what is known after the first steps these need nothing more.
    set(rules_ask architectures_are_well_formed)
    set(rules_choose nvcc_is_there wished_toolkit_is_used)
    foreach(step IN ITEMS ask choose inspect probe)
      # Loaded here for all that is called from here, which only adds what has come since.
      _cudastack_core_load_facts()
      cmake_language(CALL "_cudastack_look_${step}")
      _cudastack_core_load_facts()
      if(step STREQUAL "inspect")
        _cudastack_look_compared()
        _cudastack_core_load_facts()
      endif()
      _cudastack_look_judge(verdicts ${rules_${step}})
      _cudastack_look_findings(live latent absent "${verdicts}")
      if(absent OR (live AND NOT "${CUDASTACK_POLICY}" STREQUAL "report"))
        break()
      endif()
    endforeach()
  endif()
  set(${out_verdicts} "${verdicts}")
  set(${out_reason} "${reason}")
  return(PROPAGATE ${out_verdicts} ${out_reason})
endfunction()
