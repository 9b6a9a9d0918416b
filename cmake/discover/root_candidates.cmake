# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The nvcc below each root that a variable names.

::

  _cudastack_discover_root_candidates(<out_candidates> <group> <source> <variable> <roots>)

``<roots>``: a list; an entry is a root with ``bin/nvcc``, or the ``bin`` folder itself, as FindCUDAToolkit reads it.
A root without nvcc gives a candidate too: somebody asked for it, so the map must say why it lost.
#]=]
function(
  _cudastack_discover_root_candidates
  out_candidates
  group
  source
  variable
  roots
)
  set(result_candidates "")
  list(LENGTH roots count)
  set(number 0)
  foreach(root IN LISTS roots)
    math(EXPR number "${number} + 1")
    set(shown "${number}")
    if(count EQUAL 1)
      set(shown "")
    endif()
    set(path "${root}/bin/nvcc")
    if(NOT EXISTS "${path}" AND EXISTS "${root}/nvcc")
      set(path "${root}/nvcc")
    elseif(NOT EXISTS "${path}")
      _cudastack_discover_nvcc_of_wheels(names "${root}")
      if(names)
        list(GET names 0 name)
        set(path "${root}/${name}")
      else()
        _cudastack_discover_skeleton_nvcc(path "${root}")
      endif()
    endif()
    if(NOT root STREQUAL "")
      _cudastack_discover_candidate(candidate "${group}" "${source}" "${variable}" "${shown}" "${path}")
      list(APPEND result_candidates "${candidate}")
    endif()
  endforeach()
  set(${out_candidates} "${result_candidates}")
  return(PROPAGATE ${out_candidates})
endfunction()
