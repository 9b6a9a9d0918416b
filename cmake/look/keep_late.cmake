# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what the late look found out, for the configures in which the project is still the same.

::

  _cudastack_look_keep_late(<digest of the project> <texts said before it>)

Writes ``CudaStack/snapshot/late.cmake``; ``warm/is_same_project.cmake`` reads it.
#]=]
function(_cudastack_look_keep_late digest earlier_texts)
  get_property(snapshot GLOBAL PROPERTY _CUDASTACK_SNAPSHOT)
  if(snapshot STREQUAL "")
    return()
  endif()
  get_property(texts GLOBAL PROPERTY _CUDASTACK_TEXTS)
  if(earlier_texts)
    list(REMOVE_ITEM texts ${earlier_texts})
  endif()
  get_property(runtime_paths GLOBAL PROPERTY _CUDASTACK_RUNTIME_PATHS)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  list(FILTER facts INCLUDE REGEX "^(used|cudnn\\.linked|added\\.[a-z]+|cudnn\\.runpath)\\..*=/")
  list(TRANSFORM facts REPLACE "^[^=]+=" "" OUTPUT_VARIABLE paths)
  # Also what was looked for and is not there.
  get_property(looked_for GLOBAL PROPERTY _CUDASTACK_LOOKED_FOR)
  foreach(path IN LISTS looked_for)
    _cudastack_core_encode(path "${path}")
    list(APPEND paths "${path}")
  endforeach()
  list(REMOVE_DUPLICATES paths)
  get_property(watched GLOBAL PROPERTY _CUDASTACK_WATCHED)
  list(REMOVE_ITEM paths ${watched} "")
  _cudastack_look_state_code(state "${paths}")
  set(text "# Written by CudaStack: the last late look, and the project that it saw.\n")
  foreach(part IN ITEMS snapshot digest texts runtime_paths)
    _cudastack_core_bracket(value "${${part}}")
    string(APPEND text "set(late_${part} ${value})\n")
  endforeach()
  _cudastack_core_state_folder(folder)
  file(WRITE "${folder}/snapshot/late.cmake" "${text}${state}")
  get_property(key GLOBAL PROPERTY _CUDASTACK_SHARED_KEY)
  if(key AND NOT runtime_paths MATCHES "/CudaStack/libraries-")
    string(MD5 project "${CMAKE_SOURCE_DIR}")
    _cudastack_look_share("${key}-${project}" "" snapshot/late.cmake report.txt report.json)
  endif()
endfunction()
