# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Architectures as flags of nvcc, in the way that CMake makes them.

::

  _cudastack_probe_architecture_flags(<out_flags> <architectures>)

``<out_flags>``: a list of encoded elements. ``all`` and ``all-major`` are words of nvcc's own.
#]=]
function(_cudastack_probe_architecture_flags out_flags architectures)
  set(result_flags "")
  foreach(architecture IN LISTS architectures)
    if(architecture MATCHES "^([0-9]+[af]?)(-real|-virtual)?$")
      set(number "${CMAKE_MATCH_1}")
      set(code "[compute_${number},sm_${number}]")
      if(CMAKE_MATCH_2 STREQUAL "-real")
        set(code "[sm_${number}]")
      elseif(CMAKE_MATCH_2 STREQUAL "-virtual")
        set(code "[compute_${number}]")
      endif()
      _cudastack_core_encode(flag "--generate-code=arch=compute_${number},code=${code}")
      list(APPEND result_flags "${flag}")
    elseif(architecture MATCHES "^(all|all-major)$")
      list(APPEND result_flags "-arch=${architecture}")
    endif()
  endforeach()
  set(${out_flags} "${result_flags}")
  return(PROPAGATE ${out_flags})
endfunction()
