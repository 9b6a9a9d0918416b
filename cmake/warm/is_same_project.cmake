# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the project's targets are what they were at the last late look; then its results are given again.

::

  _cudastack_warm_is_same_project(<out_yes>)

Results are what was said and the run-time folders of the project's programs.
#]=]
function(_cudastack_warm_is_same_project out_yes)
  set(result_yes FALSE)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  get_property(name GLOBAL PROPERTY _CUDASTACK_SNAPSHOT)
  set(file "${CMAKE_BINARY_DIR}/CudaStack/snapshot/late.cmake")
  get_property(key GLOBAL PROPERTY _CUDASTACK_SHARED_KEY)
  if("${facts}" STREQUAL "" AND key AND NOT EXISTS "${file}")
    string(MD5 project "${CMAKE_SOURCE_DIR}")
    _cudastack_warm_read_shared(code "${key}-${project}")
    if(code)
      cmake_language(EVAL CODE "${code}")
      _cudastack_warm_unpack()
    endif()
  endif()
  if("${facts}" STREQUAL "" AND EXISTS "${file}")
    include("${file}")
    if(name STREQUAL late_snapshot AND state_holds)
      _cudastack_warm_digest(digest)
      if(digest STREQUAL late_digest)
        set(result_yes TRUE)
      endif()
    endif()
  endif()
  if(result_yes)
    _cudastack_warm_say("${late_texts}")
    foreach(item IN LISTS late_runtime_paths)
      string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|(.*)$" item "${item}")
      set(target "${CMAKE_MATCH_1}")
      set(property "${CMAKE_MATCH_2}")
      _cudastack_core_decode(folder "${CMAKE_MATCH_3}")
      set_property(TARGET "${target}" APPEND PROPERTY ${property} "${folder}")
    endforeach()
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
