# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Puts the nvcc that CMake's own search names in front of the candidates.

::

  _cudastack_discover_ask_cmake(<out_candidates> <candidates>)

Mostly it is the first candidate already. It is not where ``CMAKE_FIND_ROOT_PATH``, ``CMAKE_IGNORE_PATH`` or a
``CMAKE_FIND_USE_...`` switch bends the search. In script mode there is no search to ask.
#]=]
function(_cudastack_discover_ask_cmake out_candidates candidates)
  set(result_candidates "${candidates}")
  if(candidates MATCHES "^[^;]*\\|folder of CMAKE_" OR CMAKE_SCRIPT_MODE_FILE)
    set(${out_candidates} "${result_candidates}")
    return(PROPAGATE ${out_candidates})
  endif()
  unset(_cudastack_found)
  find_program(_cudastack_found NAMES nvcc NO_CACHE NO_PACKAGE_ROOT_PATH)
  set(nvcc "${_cudastack_found}")
  if(nvcc)
    _cudastack_core_encode(encoded "${nvcc}")
    list(GET candidates 0 first)
    if(NOT first MATCHES "\\|([^|]*)$" OR NOT CMAKE_MATCH_1 STREQUAL encoded)
      _cudastack_discover_candidate(candidate cmake "CMake's default search" "" "" "${nvcc}")
      list(PREPEND result_candidates "${candidate}")
    endif()
  endif()
  set(${out_candidates} "${result_candidates}")
  return(PROPAGATE ${out_candidates})
endfunction()
