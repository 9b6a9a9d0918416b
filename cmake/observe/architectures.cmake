# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the architectures that targets with CUDA sources ask for and nobody has told us of at the call.

::

  _cudastack_observe_architectures()

They follow the recorded ones as ``architecture.<n>``; what this package chose, or the compiler by default, is no wish. Only of targets
that are built; an architecture in a generator expression is not known.
#]=]
function(_cudastack_observe_architectures)
  _cudastack_core_load_facts()
  set(number 0)
  if(DEFINED architecture.count)
    set(number "${architecture.count}")
  endif()
  _cudastack_observe_default_architectures(known)
  foreach(index RANGE ${number})
    list(APPEND known "${architecture.${index}.text}")
  endforeach()
  set(first_number "${number}")
  get_property(targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  foreach(target IN LISTS targets)
    get_property(wish TARGET "${target}" PROPERTY CUDA_ARCHITECTURES)
    if(NOT wish OR wish MATCHES "\\$<" OR DEFINED "seen_${wish}")
      continue()
    endif()
    _cudastack_observe_is_built(built "${target}")
    if(NOT built)
      continue()
    endif()
    set("seen_${wish}" 1)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
    get_directory_property(variable DIRECTORY "${folder}" DEFINITION CMAKE_CUDA_ARCHITECTURES)
    get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
    set(chooser "CUDA_ARCHITECTURES of target ${target} in ${folder}")
    if("${variable}" STREQUAL "${wish}")
      set(chooser "CMAKE_CUDA_ARCHITECTURES in ${folder}")
    endif()
    foreach(text IN LISTS wish)
      if(NOT text IN_LIST known)
        math(EXPR number "${number} + 1")
        list(APPEND known "${text}")
        _cudastack_core_record_architecture(${number} "${text}" "${chooser}" project)
        if(text STREQUAL wish)
          _cudastack_core_record(architecture.${number} alone=1)
        endif()
      endif()
    endforeach()
  endforeach()
  if(number GREATER first_number)
    _cudastack_core_record(architecture "count=${number}" "cmake=${CMAKE_VERSION}")
  endif()
endfunction()
