# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file that a target loads instead of one that it links, by a run-time path of the project; empty where it loads that one.

::

  _cudastack_observe_unlike(<out_loaded> <out_who> <out_takes_cut> <file> <entries> <kind> <cut>)

``<entries>``, ``<kind>``, ``<cut>`` as of ``own_run_path.cmake``. ``<out_takes_cut>``: true where the file was examined, and the target does not get the folder with which
that was done. The facts are variables of the caller.
#]=]
function(
  _cudastack_observe_unlike
  out_loaded
  out_who
  out_takes_cut
  file
  entries
  kind
  cut
)
  set(result_loaded "")
  set(result_who "")
  set(result_takes_cut FALSE)
  _cudastack_observe_loader_names(names "${file}")
  _cudastack_core_real_path(real "${file}")
  # LD_LIBRARY_PATH goes first: the first look has seen what that leads to.
  string(REPLACE ":" ";" before "$ENV{LD_LIBRARY_PATH}")
  list(FILTER before INCLUDE REGEX "^/")
  list(TRANSFORM before PREPEND "|")
  _cudastack_observe_loaded_file(by_environment who "${names}" "${before}")
  if(by_environment STREQUAL "" OR kind STREQUAL "rpath")
    _cudastack_observe_loaded_file(loaded result_who "${names}" "${entries}")
    _cudastack_core_real_path(loaded_real "${loaded}")
    if(loaded AND NOT loaded_real STREQUAL real)
      set(result_loaded "${loaded}")
    endif()
    cmake_path(GET file PARENT_PATH folder)
    _cudastack_core_is_loader_folder(searched_anyway "${folder}")
    _cudastack_observe_library_name(library "${file}")
    string(TOLOWER "lib.${library}" subject)
    if(library MATCHES "^cudnn")
      set(subject cudnn.library)
    endif()
    if(cut AND NOT loaded AND NOT searched_anyway AND DEFINED ${subject}.loaded.real AND real STREQUAL ${subject}.real)
      set(result_takes_cut TRUE)
    endif()
  endif()
  set(${out_loaded} "${result_loaded}")
  set(${out_who} "${result_who}")
  set(${out_takes_cut} "${result_takes_cut}")
  return(PROPAGATE ${out_loaded} ${out_who} ${out_takes_cut})
endfunction()
