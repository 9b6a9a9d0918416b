# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every place that somebody named for cuDNN.

::

  _cudastack_discover_cudnn_hints(<out_places>)

A place is ``<kind>|<source>|<variable>|<number>|<encoded path>``; kind ``root`` (a prefix), ``header`` (a folder with headers,
or a header), ``library`` (a file or a folder). What was given to CMake comes before the environment, whatever the spellings. Source of the names: the finders
of dlib, darknet, cudnn-frontend, KataGo, CTranslate2, OpenCV, CUTLASS, PyTorch.
#]=]
function(_cudastack_discover_cudnn_hints out_places)
  set(given "")
  set(environment "")
  set(
    names_of_root
    CudnnStrict_ROOT
    CUDNN_ROOT
    CUDNN_ROOT_DIR
    CUDNN_HOME
    CUDNN_PATH
  )
  set(names_of_header CUDNN_INCLUDE_DIR CUDNN_INCLUDE_DIRS CUDNN_INCLUDE_PATH)
  set(
    names_of_library
    CUDNN_LIBRARY
    CUDNN_LIBRARY_PATH
    CUDNN_LIBRARIES
    CUDNN_LIBRARY_DIR
    CUDNN_LIB_DIR
  )
  foreach(kind IN ITEMS header library root)
    foreach(variable IN LISTS names_of_${kind})
      _cudastack_core_variable_source(source "${variable}")
      if(source MATCHES "option|project")
        _cudastack_core_number_entries(entries "${variable}" "${source}" "${${variable}}")
        list(TRANSFORM entries REPLACE "^[^|]+" "${kind}")
        list(APPEND given ${entries})
      elseif(NOT "$ENV{${variable}}" STREQUAL "")
        string(REPLACE ":" ";" value "$ENV{${variable}}")
        _cudastack_core_number_entries(entries "${variable}" environment "${value}")
        list(TRANSFORM entries REPLACE "^[^|]+" "${kind}")
        list(APPEND environment ${entries})
      endif()
    endforeach()
  endforeach()
  set(${out_places} ${given} ${environment})
  return(PROPAGATE ${out_places})
endfunction()
