# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every place that somebody named for cuDNN.

::

  _cudastack_discover_cudnn_hints(<out_places>)

A place is ``<kind>|<source>|<variable>|<number>|<encoded path>``; kind ``root`` (a prefix, or what lies in it), ``header`` (a folder with headers,
or a header), ``library`` (a file or a folder). What was given to CMake comes before the environment, whatever the spellings. Source of the names: the finders
of dlib, darknet, cudnn-frontend, KataGo, CTranslate2, OpenCV, CUTLASS, PyTorch.
#]=]
function(_cudastack_discover_cudnn_hints out_places)
  set(given "")
  set(environment "")
  _cudastack_discover_cudnn_hint_names(names)
  foreach(item IN LISTS names)
    string(REGEX REPLACE "=.*$" "" kind "${item}")
    string(REGEX REPLACE "^.*=" "" variable "${item}")
    set(source "")
    set(value "${${variable}}")
    # Of these the normal variable is a result of this package.
    if(variable MATCHES "^CudnnStrict_(INCLUDE_DIR|LIBRARY)$")
      set(value "$CACHE{${variable}}")
      set(source "option")
    elseif(NOT value STREQUAL "")
      _cudastack_core_variable_source(source "${variable}")
    endif()
    if(source STREQUAL "found")
      # What the project's own finder found is no wish; what the project handed over to it is for cudnn_own_hints.cmake.
      _cudastack_core_encode(encoded "${value}")
      if(encoded IN_LIST _CUDASTACK_CUDNN_TAKEN)
        set(source option)
      endif()
    endif()
    set(list_of_source given)
    if(value MATCHES "(^|-)NOTFOUND$" OR value STREQUAL "" OR NOT source MATCHES "option|project")
      string(REPLACE ":" ";" value "$ENV{${variable}}")
      set(source environment)
      set(list_of_source environment)
    endif()
    if(value STREQUAL "")
      continue()
    endif()
    _cudastack_core_number_entries(entries "${variable}" "${source}" "${value}")
    list(TRANSFORM entries REPLACE "^[^|]+" "${kind}")
    if(NOT value MATCHES ";")
      # Of these names none is a search path.
      list(TRANSFORM entries REPLACE "\\|1\\|([^|]*)$" "||\\1")
    endif()
    if(kind STREQUAL "library")
      # A list of all parts: the main library stands for them. A bare name is for the linker, and names no place: as a project's variable it is a
      # result of another finder; from a user it is a wish that cannot be obeyed.
      set(main "${entries}")
      list(FILTER main INCLUDE REGEX "/")
      if(NOT main AND NOT source STREQUAL "project")
        list(FILTER entries INCLUDE REGEX "[|](-l|lib)?cudnn[^|:]*$")
      else()
        set(entries "${main}")
      endif()
      list(FILTER main INCLUDE REGEX "/(lib)?cudnn(_static[^/]*)?\\.(so[0-9.]*|a|lib)$")
      if(main)
        set(entries "${main}")
      endif()
    endif()
    list(APPEND ${list_of_source} ${entries})
  endforeach()
  _cudastack_discover_cudnn_own_hints(result_places "${given};${environment}")
  set(${out_places} ${result_places})
  return(PROPAGATE ${out_places})
endfunction()
