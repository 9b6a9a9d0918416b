# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders that the project writes into the run-time path of a target, in the loader's order.

::

  _cudastack_observe_own_run_path(<out_entries> <out_unknown> <out_kind> <out_cut> <target>)

``<out_entries>``: ``<who>|<folder>``; INSTALL_RPATH counts for what will be installed, behind all others, but where the build tree has it instead of BUILD_RPATH.
``<out_unknown>``: expressions. ``<out_kind>``: ``rpath`` where it goes before LD_LIBRARY_PATH, else ``runpath``. ``<out_cut>``: the property or variable for which the
target does not get what this package adds; else empty.
#]=]
function(
  _cudastack_observe_own_run_path
  out_entries
  out_unknown
  out_kind
  out_cut
  target
)
  string(ASCII 1 open)
  get_property(worth GLOBAL PROPERTY _CUDASTACK_SURVEY_LINKS)
  set(link_unknown_runpath "")
  set(link_runpath "")
  set(link_kind runpath)
  if(worth)
    _cudastack_observe_link_flags(link "${target}")
  endif()
  _cudastack_observe_output_folder(output_folder "${target}")
  get_property(skipped TARGET "${target}" PROPERTY SKIP_BUILD_RPATH)
  get_property(as_installed TARGET "${target}" PROPERTY BUILD_WITH_INSTALL_RPATH)
  get_property(BUILD_RPATH TARGET "${target}" PROPERTY BUILD_RPATH)
  get_property(INSTALL_RPATH TARGET "${target}" PROPERTY INSTALL_RPATH)
  set(result_unknown "${link_unknown_runpath}")
  set(result_entries "")
  set(result_cut "")
  foreach(folder IN LISTS link_runpath)
    string(REGEX REPLACE "^[\\$]*({ORIGIN}|ORIGIN)" "${output_folder}" folder "${folder}")
    list(APPEND result_entries "-rpath|${folder}")
  endforeach()
  set(properties BUILD_RPATH INSTALL_RPATH)
  if(CMAKE_SKIP_RPATH)
    set(result_cut CMAKE_SKIP_RPATH)
    set(properties "")
  elseif(as_installed)
    set(result_cut BUILD_WITH_INSTALL_RPATH)
    set(properties INSTALL_RPATH)
  elseif(skipped)
    set(result_cut SKIP_BUILD_RPATH)
    set(properties INSTALL_RPATH)
  endif()
  foreach(property IN LISTS properties)
    _cudastack_observe_unwrap(folders "${${property}}")
    foreach(folder IN LISTS folders)
      if(folder MATCHES "${open}")
        _cudastack_observe_in_words(text "${folder}")
        list(APPEND result_unknown "${text}")
        continue()
      elseif(property STREQUAL "BUILD_RPATH" OR as_installed)
        string(REGEX REPLACE "^[$]({ORIGIN}|ORIGIN)" "${output_folder}" folder "${folder}")
      endif()
      list(APPEND result_entries "${property}|${folder}")
    endforeach()
  endforeach()
  set(${out_entries} "${result_entries}")
  set(${out_unknown} "${result_unknown}")
  set(${out_kind} "${link_kind}")
  set(${out_cut} "${result_cut}")
  return(PROPAGATE ${out_entries} ${out_unknown} ${out_kind} ${out_cut})
endfunction()
