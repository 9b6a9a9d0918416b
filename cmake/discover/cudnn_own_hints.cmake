# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Puts behind all others the hints that only repeat what this package found before in this tree.

::

  _cudastack_discover_cudnn_own_hints(<out_places> <places>)

The form is that of ``cudnn_hints.cmake``. Projects hand results over by ``set(CUDNN_INCLUDE_DIR "${CudnnStrict_INCLUDE_DIR}" CACHE PATH "" FORCE)``: nobody's wish, where
anybody has another. They are then places as any other, of the source ``chosen``. ``look/emit_cudnn.cmake`` keeps what was found in ``_CUDASTACK_CUDNN_TAKEN``.
#]=]
function(_cudastack_discover_cudnn_own_hints out_places places)
  set(wishes "")
  set(own "")
  foreach(place IN LISTS places)
    string(REGEX MATCH "^(header|library)[|]option[|].*[|]([^|]*)$" candidate "${place}")
    set(path "${CMAKE_MATCH_2}")
    _cudastack_discover_real_paths(real "${path}")
    if(candidate AND (path IN_LIST _CUDASTACK_CUDNN_TAKEN OR real IN_LIST _CUDASTACK_CUDNN_TAKEN))
      list(APPEND own "${place}")
    else()
      list(APPEND wishes "${place}")
    endif()
  endforeach()
  if(wishes AND own)
    list(TRANSFORM own REPLACE "^[a-z]+[|]option[|]" "place|chosen|")
    set(places "${wishes};${own}")
  endif()
  set(${out_places} "${places}")
  return(PROPAGATE ${out_places})
endfunction()
