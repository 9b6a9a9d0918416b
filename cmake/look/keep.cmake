# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what this look found out, so that the next configure of a tree where nothing has changed needs not look again.

::

  _cudastack_look_keep(<name> <found> <reason>)

Writes ``CudaStack/snapshot/<name>.cmake`` and ``.state.cmake`` (whether it still holds), ``.results.cmake`` and ``.facts``; ``warm/`` reads them. List
elements are encoded.
#]=]
function(_cudastack_look_keep name found reason)
  # A device that was busy, or did not come back, may be another one the next time: it is worked on again.
  foreach(subject IN ITEMS kernel convolution)
    _cudastack_core_get_fact(count "${subject}.device.count")
    _cudastack_core_get_fact(outcome "${subject}.outcome")
    if(count AND NOT outcome STREQUAL "ok")
      return()
    endif()
  endforeach()
  # What a library lacks may come to any folder.
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  if(facts MATCHES "\\.lacking\\.name=")
    return()
  endif()
  _cudastack_warm_inputs(inputs)
  _cudastack_warm_own_files(own_files)
  string(APPEND inputs "${own_files}")
  _cudastack_warm_finder_values(finders)
  _cudastack_look_watch(paths)
  set_property(GLOBAL PROPERTY _CUDASTACK_WATCHED "${paths}")
  _cudastack_look_state_code(state "${paths}")
  _cudastack_warm_driver_state(driver_state)
  _cudastack_look_known_values(known)
  _cudastack_core_get_fact(compiler nvcc.path)
  _cudastack_core_bound_compiler(bound)
  _cudastack_look_depends(depends)
  _cudastack_warm_depend("${depends}")
  _cudastack_look_kept_results(results "${found}")
  _cudastack_core_get_fact(program inspector.path)
  get_property(driver GLOBAL PROPERTY _CUDASTACK_DRIVER_ANSWER)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  get_property(choices GLOBAL PROPERTY _CUDASTACK_CHOICES)
  get_property(texts GLOBAL PROPERTY _CUDASTACK_TEXTS)
  get_property(said GLOBAL PROPERTY _CUDASTACK_SAID)
  get_property(components GLOBAL PROPERTY _CUDASTACK_COMPONENTS)
  get_property(optional GLOBAL PROPERTY _CUDASTACK_OPTIONAL)
  set(text "# Written by CudaStack: what it found out, and for which state of things that holds.\n")
  foreach(part IN ITEMS inputs driver)
    string(MD5 ${part} "${${part}}")
  endforeach()
  _cudastack_core_encode(reason "${reason}")
  foreach(
    part
    IN
    ITEMS
      inputs
      finders
      driver_state
      paths
      known
      compiler
      bound
      program
      driver
      found
      reason
      texts
      said
      depends
      choices
      components
      optional
  )
    _cudastack_core_bracket(value "${${part}}")
    string(APPEND text "set(snapshot_${part} ${value})\n")
  endforeach()
  _cudastack_core_state_folder(folder)
  list(JOIN facts "\n" facts)
  file(REMOVE "${folder}/snapshot/${name}.settled")
  file(WRITE "${folder}/snapshot/${name}.facts" "${facts}\n")
  file(WRITE "${folder}/snapshot/${name}.results.cmake" "${results}")
  file(WRITE "${folder}/snapshot/${name}.state.cmake" "${state}")
  file(WRITE "${folder}/snapshot/${name}.cmake" "${text}")
  set_property(GLOBAL PROPERTY _CUDASTACK_SNAPSHOT "${name}")
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_SNAPSHOTS "${name}")
  _cudastack_look_share_snapshot("${name}" "${text}" "${found}")
endfunction()
