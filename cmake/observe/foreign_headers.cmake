# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether any of some include folders, those of the environment, or the compiler's own has a CUDA header of another release, or
the header of an examined library that is not the usual one, or cannot be known.

::

  _cudastack_observe_foreign_headers(<out_yes> <folders>)

``_CUDASTACK_LOOKED_FOR`` keeps the files that a later answer depends on. The facts are variables of the caller.
#]=]
function(_cudastack_observe_foreign_headers out_yes folders)
  string(ASCII 1 open)
  set(yes FALSE)
  set(looked_for "")
  _cudastack_core_examined_libraries(libraries)
  _cudastack_observe_unwrap(folders "${folders}")
  _cudastack_observe_usual_includes(usual)
  string(REPLACE ":" ";" named "$ENV{CPATH}:$ENV{CPLUS_INCLUDE_PATH}:$ENV{C_INCLUDE_PATH}")
  foreach(folder IN LISTS folders named usual)
    if(folder MATCHES "${open}")
      set(yes TRUE)
      continue()
    endif()
    foreach(pair IN ITEMS "cudart|cuda_runtime_api.h|CUDART_VERSION" "cuda|cuda.h|CUDA_VERSION")
      string(REPLACE "|" ";" pair "${pair}")
      list(POP_FRONT pair subject name macro)
      list(APPEND looked_for "${folder}/${name}")
      if(EXISTS "${folder}/${name}")
        _cudastack_core_header_release(release "${folder}/${name}" ${macro})
        if(release AND NOT release STREQUAL nvcc.release)
          set(yes TRUE)
        endif()
      endif()
    endforeach()
    foreach(library IN LISTS libraries)
      string(REGEX MATCH "^(.*)\\|(.*)$" library "${library}")
      set(subject "${CMAKE_MATCH_2}")
      _cudastack_core_library_header(header witness macro "${CMAKE_MATCH_1}")
      list(APPEND looked_for "${folder}/${header}")
      if(header AND NOT folder IN_LIST toolkit.include_dirs AND EXISTS "${folder}/${header}")
        _cudastack_core_real_path(real "${folder}/${header}")
        if(NOT real STREQUAL "${${subject}.header.real}")
          set(yes TRUE)
        endif()
      endif()
    endforeach()
  endforeach()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_LOOKED_FOR ${looked_for})
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
