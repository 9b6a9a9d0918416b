# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes one architecture apart and records it.

::

  _cudastack_core_record_architecture(<number> <text> <variable> <source>)

``number`` is the compute capability without dot, ``suffix`` its ``a`` or ``f``; ``malformed`` is set where this CMake would not
take the text, ``meant`` is what it most likely stands for. Suffix ``f`` is taken from CMake 3.31.8 on the 3 line and 4.0.2 on.
``left_to_nvcc`` is the first nvcc to which this CMake leaves ``native``: from CMake 3.28 on, and measured with 11.8 and newer (nvcc knows it since 11.6); before, CMake
itself asks the GPU, and stops without one.
#]=]
function(_cudastack_core_record_architecture number text variable source)
  set(capability "")
  set(suffix "")
  set(malformed "")
  set(meant "")
  set(left_to_nvcc "")
  if(text STREQUAL "native" AND CMAKE_VERSION VERSION_GREATER_EQUAL 3.28)
    set(left_to_nvcc 11.6)
  endif()
  if(text MATCHES "^([0-9]+)([af]?)(-real|-virtual)?$")
    set(capability "${CMAKE_MATCH_1}")
    set(suffix "${CMAKE_MATCH_2}")
    if(
      suffix STREQUAL "f"
      AND
        (
          CMAKE_VERSION VERSION_LESS 3.31.8
          OR (CMAKE_VERSION VERSION_GREATER_EQUAL 4.0 AND CMAKE_VERSION VERSION_LESS 4.0.2)
        )
    )
      set(malformed 1)
      set(meant "${capability}")
    endif()
  elseif(NOT text MATCHES "^(native|all|all-major)$")
    set(malformed 1)
    if(text MATCHES "^(sm_|compute_)?([0-9]+)\\.?([0-9]?)([af]?)(\\+PTX)?$")
      set(meant "${CMAKE_MATCH_2}${CMAKE_MATCH_3}${CMAKE_MATCH_4}")
      if(CMAKE_MATCH_5 STREQUAL "" AND CMAKE_MATCH_1 STREQUAL "sm_")
        string(APPEND meant "-real")
      elseif(CMAKE_MATCH_5 STREQUAL "" AND CMAKE_MATCH_1 STREQUAL "compute_")
        string(APPEND meant "-virtual")
      endif()
    endif()
  endif()
  _cudastack_core_describe_chooser(chooser "${source}" "${variable}" "")
  _cudastack_core_record(
    architecture.${number}
    "text=${text}"
    "path=${text}"
    "number=${capability}"
    "suffix=${suffix}"
    "malformed=${malformed}"
    "meant=${meant}"
    "left_to_nvcc=${left_to_nvcc}"
    "chooser=${chooser}"
    "chooser_variable=${variable}"
    "chooser_source=${source}"
  )
endfunction()
