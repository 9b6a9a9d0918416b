# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the libraries of CUDA and cuDNN that targets load from elsewhere, by a run-time path that the project gives them.

::

  _cudastack_observe_run_paths()

``added.runpath.<n>`` behind those of the first look, ``cudnn.runpath.<n>`` with its ``count``; ``late.unknown_run_paths``: ``<target> <expression>`` where a folder
hides, ``<target> <property>`` where the target does not get the run-time path that the examination had; ``late.unexamined`` and ``late.unexamined_cudnn``: these,
and who loads another release than was examined, or another cuDNN at all.
#]=]
function(_cudastack_observe_run_paths)
  _cudastack_core_load_facts()
  get_property(targets GLOBAL PROPERTY _CUDASTACK_NOTED)
  list(REMOVE_DUPLICATES targets)
  set(unknown "")
  if("${added.runpath.count}" STREQUAL "")
    return()
  endif()
  set_property(GLOBAL PROPERTY _CUDASTACK_RUN_PATHS_added "${added.runpath.count}")
  foreach(target IN LISTS targets)
    _cudastack_observe_shared_files(files "${target}")
    if(files)
      _cudastack_observe_own_run_path(entries texts kind cut "${target}")
      set(cuts "")
      if(entries OR cut)
        _cudastack_observe_run_path_of(cuts "${target}" "${files}" "${entries}" "${kind}" "${cut}")
      endif()
      foreach(text IN LISTS texts cuts)
        list(APPEND unknown "${target} ${text}")
      endforeach()
    endif()
  endforeach()
  foreach(list IN ITEMS added cudnn)
    get_property(${list}_count GLOBAL PROPERTY _CUDASTACK_RUN_PATHS_${list})
    get_property(${list}_unlike GLOBAL PROPERTY _CUDASTACK_UNLIKE_${list})
    list(APPEND ${list}_unlike ${unknown})
  endforeach()
  _cudastack_core_record(added.runpath "count=${added_count}")
  _cudastack_core_record(cudnn.runpath "count=${cudnn_count}")
  _cudastack_core_record(
    late
    "unknown_run_paths=${unknown}"
    "unexamined=${added_unlike}"
    "unexamined_cudnn=${cudnn_unlike}"
  )
endfunction()
