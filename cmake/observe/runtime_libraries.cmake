# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the run-time libraries of another CUDA that a folder of a target puts before those that nvcc links by itself.

::

  _cudastack_observe_runtime_libraries()

They follow ``added.library.<n>`` of the first look, with ``target`` and ``grade``. ``late.unknown_folders``: ``<target> <expression>`` where a folder hides.
#]=]
function(_cudastack_observe_runtime_libraries)
  _cudastack_core_load_facts()
  _cudastack_observe_noted_targets(targets)
  get_property(worth GLOBAL PROPERTY _CUDASTACK_SURVEY_LINKS)
  if(NOT worth OR "${added.library.count}" STREQUAL "" OR NOT DEFINED nvcc.release)
    return()
  endif()
  set(number "${added.library.count}")
  set(unknown "")
  set(seen "")
  foreach(target IN LISTS targets)
    _cudastack_observe_links_cuda(links_cuda "${target}")
    if(NOT links_cuda)
      continue()
    endif()
    _cudastack_observe_link_flags(link "${target}")
    foreach(text IN LISTS link_unknown_library)
      list(APPEND unknown "${target} ${text}")
    endforeach()
    if(link_library STREQUAL "")
      continue()
    endif()
    _cudastack_observe_is_built(built "${target}")
    _cudastack_observe_runtime_names(names "${target}")
    foreach(name IN LISTS names)
      _cudastack_observe_library_in(file "${name}" "${link_library}")
      _cudastack_core_real_path(real "${file}")
      cmake_path(GET real PARENT_PATH folder)
      if(file STREQUAL "" OR folder IN_LIST toolkit.library_dirs_real OR "${file}|${built}" IN_LIST seen)
        continue()
      endif()
      list(APPEND seen "${file}|${built}")
      _cudastack_core_library_release(release "${real}")
      if(NOT release STREQUAL nvcc.release)
        math(EXPR number "${number} + 1")
        set(grade latent)
        if(built)
          set(grade live)
        endif()
        _cudastack_observe_record_added(
          library.${number}
          "${target}"
          "${file}"
          "${release}"
          ${grade}
          ""
          "link folders of ${target}"
        )
      endif()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES unknown)
  _cudastack_core_record(added.library "count=${number}")
  _cudastack_core_record(late "unknown_folders=${unknown}")
endfunction()
