# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the targets of the project that have to do with CUDA.

::

  _cudastack_observe_targets()

``target.<n>`` (name, dir, type, architectures, files, ours, unknown, grade) with ``target.count``: those that link CUDA or cuDNN, or
have CUDA sources. Targets of one directory that agree in everything but the name share an entry, ``name`` is a list. ``late.targets`` is
the number of all targets.
#]=]
function(_cudastack_observe_targets)
  get_property(all GLOBAL PROPERTY _CUDASTACK_TARGETS)
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  get_property(any_excluded GLOBAL PROPERTY _CUDASTACK_ANY_EXCLUDED)
  foreach(target IN LISTS cuda_targets)
    set("has_cuda_${target}" 1)
  endforeach()
  _cudastack_observe_noted_targets(noted)
  set(signs "")
  foreach(target IN LISTS noted)
    get_property(sign TARGET "${target}" PROPERTY TYPE)
    if(DEFINED "has_cuda_${target}")
      get_property(architectures TARGET "${target}" PROPERTY CUDA_ARCHITECTURES)
      string(APPEND sign "|${architectures}")
    endif()
    foreach(kind IN ITEMS FOLDER FILES OURS UNKNOWN)
      get_property(values GLOBAL PROPERTY "_CUDASTACK_${kind}_OF_${target}")
      string(APPEND sign "|${values}")
    endforeach()
    if(any_excluded)
      _cudastack_observe_is_built(built "${target}")
      string(APPEND sign "|${built}")
    endif()
    if(NOT DEFINED "names_${sign}")
      list(APPEND firsts "${target}")
      set("sign_${target}" "${sign}")
    endif()
    list(APPEND "names_${sign}" "${target}")
  endforeach()
  set(number 0)
  foreach(target IN LISTS firsts)
    math(EXPR number "${number} + 1")
    _cudastack_observe_record_target(${number} "${names_${sign_${target}}}" "${has_cuda_${target}}")
  endforeach()
  list(LENGTH all count)
  _cudastack_core_record(target "count=${number}")
  _cudastack_core_record(late "targets=${count}")
endfunction()
