# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the targets of the project that have to do with CUDA.

::

  _cudastack_observe_targets()

``target.<n>`` (name, dir, type, architectures, files, ours, unknown, grade) with ``target.count``: those that link CUDA or cuDNN, or
have CUDA sources; ``late.targets`` is the number of all.
#]=]
function(_cudastack_observe_targets)
  get_property(all GLOBAL PROPERTY _CUDASTACK_TARGETS)
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  _cudastack_observe_keep_use(built "${cuda_targets}" FILES "")
  get_property(noted GLOBAL PROPERTY _CUDASTACK_NOTED)
  set(number 0)
  foreach(target IN LISTS noted)
    math(EXPR number "${number} + 1")
    get_property(type TARGET "${target}" PROPERTY TYPE)
    set(architectures "")
    if(target IN_LIST cuda_targets)
      get_property(architectures TARGET "${target}" PROPERTY CUDA_ARCHITECTURES)
    endif()
    foreach(kind IN ITEMS FOLDER FILES OURS UNKNOWN)
      get_property(${kind} GLOBAL PROPERTY "_CUDASTACK_${kind}_OF_${target}")
      list(REMOVE_DUPLICATES ${kind})
      list(REMOVE_ITEM ${kind} "")
    endforeach()
    get_property(built GLOBAL PROPERTY "_CUDASTACK_BUILT_${target}")
    set(grade latent)
    if(built)
      set(grade live)
    endif()
    _cudastack_core_record(
      target.${number}
      name
      "${target}"
      dir
      "${FOLDER}"
      type
      "${type}"
      architectures
      "${architectures}"
      files
      "${FILES}"
      ours
      "${OURS}"
      unknown
      "${UNKNOWN}"
      grade
      "${grade}"
    )
  endforeach()
  list(LENGTH all count)
  _cudastack_core_record(target count "${number}")
  _cudastack_core_record(late targets "${count}")
endfunction()
