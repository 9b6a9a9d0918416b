# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The order of the stages up to the last verdict, for every door.

::

  _cudastack_look_examine(<out_verdicts> <out_reason> <components> <optional> <required>)

request, discover, inspect, judge; where nothing live is broken and nothing is absent also probe and judge again: CMake itself fails on
a bad pair in 0.2 s, and a verdict should be sooner. ``<out_reason>`` is set, and nothing examined, where a component is unknown.
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
  _cudastack_core_load_stage(request discover inspect)
  _cudastack_request_components("${components}" "${optional}" "${required}")
  _cudastack_core_get_fact(unknown request.unknown)
  if(unknown)
    list(JOIN unknown "', '" unknown)
    set(
      reason
      "CudaStack knows no component '${unknown}': a component is toolkit, driver, cudnn, architectures, config, or a library of the toolkit such as cudart, cublas, cufft"
    )
  else()
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
    endif()
  endif()
  set(${out_verdicts} "${verdicts}")
  set(${out_reason} "${reason}")
  return(PROPAGATE ${out_verdicts} ${out_reason})
endfunction()
