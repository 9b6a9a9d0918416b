# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records what one target loads from elsewhere, in the build tree and as it will be installed.

::

  _cudastack_observe_run_path_of(<out_cuts> <target> <files> <entries> <kind> <cut>)

``<files>`` that it links; the others as of ``own_run_path.cmake``. ``<out_cuts>``: ``<cut>`` where it matters. What is true of the installed target only is
latent.
#]=]
function(
  _cudastack_observe_run_path_of
  out_cuts
  target
  files
  entries
  kind
  cut
)
  set(result_cuts "")
  _cudastack_observe_is_built(built "${target}")
  set(build "${entries}")
  set(installed "${entries}")
  if(NOT cut STREQUAL "BUILD_WITH_INSTALL_RPATH")
    list(FILTER build EXCLUDE REGEX "^INSTALL_RPATH")
  endif()
  list(FILTER installed EXCLUDE REGEX "^BUILD_RPATH")
  foreach(situation IN ITEMS build installed)
    set(grade latent)
    if(built AND situation STREQUAL "build")
      set(grade live)
    endif()
    foreach(file IN LISTS files)
      _cudastack_observe_unlike(loaded who takes_cut "${file}" "${${situation}}" "${kind}" "${cut}")
      get_property(seen GLOBAL PROPERTY "_CUDASTACK_RUN_PATH_SEEN_${file}|${loaded}|${built}|${kind}")
      if(takes_cut AND situation STREQUAL "build")
        set(result_cuts "${cut}")
      endif()
      if(loaded AND seen)
        _cudastack_observe_record_also("${seen}" "${target}")
      elseif(loaded)
        if(kind STREQUAL "rpath")
          # Nothing in the environment of the program goes before it.
          string(APPEND who " (RPATH)")
        endif()
        _cudastack_observe_record_run_path(subject "${target}" "${file}" "${loaded}" "${who}" ${grade})
        set_property(GLOBAL PROPERTY "_CUDASTACK_RUN_PATH_SEEN_${file}|${loaded}|${built}|${kind}" "${subject}")
      endif()
    endforeach()
  endforeach()
  set(${out_cuts} "${result_cuts}")
  return(PROPAGATE ${out_cuts})
endfunction()
