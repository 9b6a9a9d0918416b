# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Shares the snapshot of this tree with the user's other trees, where it is true of them too.

::

  _cudastack_look_share_snapshot(<name> <snapshot> <found>)

Not what names this tree in a fact (wheels that were laid out in it, a prefix in it), nor where the driver was not asked,
nor what a GPU has shown: another tree starts its kernels itself.
#]=]
function(_cudastack_look_share_snapshot name snapshot found)
  get_property(key GLOBAL PROPERTY _CUDASTACK_SHARED_KEY)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  list(FILTER facts EXCLUDE REGEX "^inspector\\.")
  string(FIND "${facts}" "${CMAKE_BINARY_DIR}" names_tree)
  _cudastack_core_get_fact(class inspector.class)
  _cudastack_core_get_fact(devices kernel.device.count)
  _cudastack_core_cache_folder(folder)
  cmake_path(IS_PREFIX CMAKE_BINARY_DIR "${folder}" inside)
  if(
    found
    AND key
    AND names_tree EQUAL -1
    AND class STREQUAL "ran"
    AND "${devices}" MATCHES "^0?$"
    AND folder
    AND NOT inside
  )
    string(REPLACE "${CMAKE_BINARY_DIR}" "@CUDASTACK_TREE@" snapshot "${snapshot}")
    _cudastack_core_glob_names(scripts "${CMAKE_BINARY_DIR}/CudaStack/link" "*.ld")
    list(TRANSFORM scripts PREPEND "link/")
    _cudastack_look_share(
      "${key}"
      "${snapshot}"
      "snapshot/${name}.state.cmake"
      "snapshot/${name}.cmake"
      "snapshot/${name}.results.cmake"
      "snapshot/${name}.facts"
      report.txt
      report.json
      include/cudastack/config.h
      ${scripts}
    )
  else()
    set_property(GLOBAL PROPERTY _CUDASTACK_SHARED_KEY "")
  endif()
endfunction()
