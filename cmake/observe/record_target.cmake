# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records some targets of one directory that agree in all that is recorded.

::

  _cudastack_observe_record_target(<number> <names> <has CUDA sources>)
#]=]
function(_cudastack_observe_record_target number names has_cuda)
  list(GET names 0 target)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  set(architectures "")
  if(has_cuda)
    get_property(architectures TARGET "${target}" PROPERTY CUDA_ARCHITECTURES)
  endif()
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  foreach(kind IN ITEMS FILES OURS UNKNOWN)
    get_property(${kind} GLOBAL PROPERTY "_CUDASTACK_${kind}_OF_${target}")
    list(REMOVE_DUPLICATES ${kind})
    list(REMOVE_ITEM ${kind} "")
  endforeach()
  _cudastack_observe_is_built(built "${target}")
  set(grade latent)
  if(built)
    set(grade live)
  endif()
  _cudastack_core_record(
    target.${number}
    "name=${names}"
    "dir=${folder}"
    "type=${type}"
    "architectures=${architectures}"
    "files=${FILES}"
    "ours=${OURS}"
    "unknown=${UNKNOWN}"
    "grade=${grade}"
  )
endfunction()
