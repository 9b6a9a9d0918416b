# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Leaves out the places that nobody named and that stand in the list already, by another spelling or another way.

::

  _cudastack_discover_cudnn_fold(<out_places> <places>)
#]=]
function(_cudastack_discover_cudnn_fold out_places places)
  set(result_places "")
  set(seen "")
  foreach(place IN LISTS places)
    string(REGEX REPLACE "^([^|]*)\\|.*\\|" "" path "${place}")
    _cudastack_discover_real_paths(real "${path}")
    if(NOT place MATCHES "^place" OR NOT real IN_LIST seen)
      list(APPEND result_places "${place}")
    endif()
    if(place MATCHES "^(place|root)")
      list(APPEND seen "${real}")
    endif()
  endforeach()
  set(${out_places} "${result_places}")
  return(PROPAGATE ${out_places})
endfunction()
