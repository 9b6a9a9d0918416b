# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes over the snapshot of another tree of this user, where everything that it depends on is the same here.

::

  _cudastack_warm_adopt(<out_yes> <name> <shared key>)

For a tree that has none yet. Driver and devices are always asked, unless CUDASTACK_GPU is OFF: by the program that asked them then, and
what it says has to be what it said.
#]=]
function(_cudastack_warm_adopt out_yes name key)
  set(result_yes FALSE)
  _cudastack_core_load_stage(core)
  _cudastack_warm_read_shared(code "${key}")
  if(code)
    cmake_language(EVAL CODE "${code}")
    # The first of the shared files is not in this tree yet.
    set(state_code "${shared_1}")
    _cudastack_warm_is_valid(valid "${name}")
    if(valid AND EXISTS "${snapshot_program}")
      string(TOUPPER "${CUDASTACK_GPU}" gpu)
      set(driver "${snapshot_driver}")
      if(NOT gpu STREQUAL "OFF")
        _cudastack_warm_ask_driver(driver "${snapshot_program}")
      endif()
      if(driver STREQUAL snapshot_driver)
        _cudastack_warm_unpack()
        foreach(choice IN LISTS snapshot_choices)
          string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|(.*)$" choice "${choice}")
          _cudastack_core_decode(value "${CMAKE_MATCH_3}")
          _cudastack_core_choose("${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" "${value}")
        endforeach()
        set(result_yes TRUE)
      endif()
    endif()
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
