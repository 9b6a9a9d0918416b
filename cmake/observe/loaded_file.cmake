# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first file of some names in the folders of a run-time path.

::

  _cudastack_observe_loaded_file(<out_file> <out_who> <names> <entries>)

``<entries>`` as of ``own_run_path.cmake``. ``_CUDASTACK_LOOKED_FOR`` keeps the files that a later answer depends on.
#]=]
function(_cudastack_observe_loaded_file out_file out_who names entries)
  set(result_file "")
  set(result_who "")
  set(looked_for "")
  foreach(entry IN LISTS entries)
    string(REGEX MATCH "^([^|]*)\\|(.*)$" entry "${entry}")
    set(who "${CMAKE_MATCH_1}")
    set(folder "${CMAKE_MATCH_2}")
    if(NOT folder MATCHES "^/" OR result_file)
      continue()
    endif()
    foreach(name IN LISTS names)
      list(APPEND looked_for "${folder}/${name}")
      if(EXISTS "${folder}/${name}")
        set(result_file "${folder}/${name}")
        set(result_who "${who}")
        break()
      endif()
    endforeach()
  endforeach()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_LOOKED_FOR ${looked_for})
  set(${out_file} "${result_file}")
  set(${out_who} "${result_who}")
  return(PROPAGATE ${out_file} ${out_who})
endfunction()
