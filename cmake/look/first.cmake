# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first look: the order of the stages, for every door.

::

  _cudastack_look_first(<out_found> <out_reason> COMPONENTS <list> [REQUIRED] POLICY <stop|report>)

request, discover, inspect, judge (stop where something live is broken), probe, judge, report, emit. ``<out_found>`` is true where the
stack is there and nothing live is broken; ``<out_reason>`` says why it is not.
#]=]
function(_cudastack_look_first out_found out_reason)
  cmake_parse_arguments(PARSE_ARGV 2 arg "REQUIRED" "POLICY" "COMPONENTS")
  set(result_found FALSE)
  set(result_reason "")
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  _cudastack_core_load_stage(request discover inspect)
  _cudastack_request_components("${arg_COMPONENTS}" "${arg_REQUIRED}")
  _cudastack_core_get_fact(unknown request.unknown)
  if(unknown)
    set(result_reason "CudaStack knows no component '${unknown}'")
    set(${out_found} "${result_found}")
    set(${out_reason} "${result_reason}")
    return(PROPAGATE ${out_found} ${out_reason})
  endif()
  _cudastack_request_architectures()
  _cudastack_discover_nvcc()
  _cudastack_look_toolkit()
  _cudastack_inspect_driver_files()
  _cudastack_look_judge(verdicts)
  _cudastack_look_findings(live latent absent "${verdicts}")
  if(NOT live AND NOT absent)
    _cudastack_core_load_stage(probe)
    _cudastack_probe_inspector("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../probe/src/inspector.cpp")
    _cudastack_look_judge(verdicts)
    _cudastack_look_findings(live latent absent "${verdicts}")
  endif()
  _cudastack_look_tell(result_found result_reason "${verdicts}" "${arg_REQUIRED}" "${arg_POLICY}")
  set(${out_found} "${result_found}")
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_found} ${out_reason})
endfunction()
