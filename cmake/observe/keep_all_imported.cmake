# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what the imported targets of all directories are that have been looked at.

::

  _cudastack_observe_keep_all_imported()
#]=]
function(_cudastack_observe_keep_all_imported)
  get_property(folders GLOBAL PROPERTY _CUDASTACK_OBSERVED_FOLDERS)
  foreach(folder IN LISTS folders)
    get_property(code GLOBAL PROPERTY "_CUDASTACK_OBSERVED_CODE_${folder}")
    cmake_language(EVAL CODE "${code}")
  endforeach()
endfunction()
