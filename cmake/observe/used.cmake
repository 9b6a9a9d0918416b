# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the CUDA libraries that the project found or links, each with who links it.

::

  _cudastack_observe_used()

``used.<n>`` with ``used.count``; not recorded where there is none: what the next find would take stays the best answer then.
Targets that use a library are kept, those of cuDNN and of the driver too.
#]=]
function(_cudastack_observe_used)
  get_property(keys GLOBAL PROPERTY _CUDASTACK_LEAVES)
  get_property(expressions GLOBAL PROPERTY _CUDASTACK_EXPRESSIONS)
  set(number 0)
  set(seen "")
  foreach(key IN LISTS keys)
    get_property(file GLOBAL PROPERTY "_CUDASTACK_FILE_${key}")
    get_property(library GLOBAL PROPERTY "_CUDASTACK_LIBRARY_${key}")
    _cudastack_observe_users(targets through "${key}")
    if(expressions)
      foreach(other IN LISTS through)
        set_property(GLOBAL PROPERTY "_CUDASTACK_REACHED_${other}" 1)
      endforeach()
    endif()
    _cudastack_observe_keep_use(users "${targets}" FILES "${file}")
    _cudastack_observe_without_run_path("${targets}" "${file}")
    string(REGEX REPLACE "^.*[|/]" "" label "${key}")
    if(library MATCHES "^cudnn")
      set_property(GLOBAL APPEND PROPERTY _CUDASTACK_CUDNN "${key}")
    elseif(library STREQUAL "cuda")
      set_property(GLOBAL APPEND PROPERTY _CUDASTACK_DRIVER "${key}")
    elseif(EXISTS "${file}" AND NOT "${label}|${file}" IN_LIST seen)
      list(APPEND seen "${label}|${file}")
      math(EXPR number "${number} + 1")
      _cudastack_observe_record_used(${number} "${label}" "${library}" "${file}" "${users}")
    endif()
  endforeach()
  if(number GREATER 0)
    _cudastack_core_record(used "count=${number}")
  endif()
endfunction()
