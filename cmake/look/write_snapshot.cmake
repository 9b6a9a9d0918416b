# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes what a look found out, and for which state of things that holds: ``CudaStack/snapshot/<name>.cmake`` and ``.state.cmake``, ``.results.cmake`` and ``.facts``.

::

  _cudastack_look_write_snapshot(<out_text> <out_paths> <name> <results> <found> <reason>)

``<results>``: code that gives the results again. ``<out_text>``: what is in the first of these files; ``<out_paths>``: what is watched. ``warm/`` reads them. List elements are encoded.
#]=]
function(
  _cudastack_look_write_snapshot
  out_text
  out_paths
  name
  results
  found
  reason
)
  _cudastack_warm_inputs(inputs)
  _cudastack_warm_own_files(own_files)
  string(APPEND inputs "${own_files}")
  _cudastack_warm_finder_values(finders)
  _cudastack_look_watch(paths)
  _cudastack_look_state_code(state "${paths}")
  _cudastack_warm_driver_state(driver_state)
  _cudastack_look_known_values(known)
  _cudastack_core_get_fact(compiler nvcc.path)
  _cudastack_core_bound_compiler(bound)
  _cudastack_look_depends(depends)
  _cudastack_warm_depend("${depends}")
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
  set(${out_text} "${text}")
  set(${out_paths} "${paths}")
  return(PROPAGATE ${out_text} ${out_paths})
endfunction()
