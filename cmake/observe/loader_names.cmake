# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The names under which the loader may look for a shared library: its SONAME is one of those that lie beside it.

::

  _cudastack_observe_loader_names(<out_names> <file>)
#]=]
function(_cudastack_observe_loader_names out_names file)
  get_property(result_names GLOBAL PROPERTY "_CUDASTACK_LOADER_NAMES_${file}")
  if(NOT result_names)
    cmake_path(GET file PARENT_PATH folder)
    cmake_path(GET file FILENAME name)
    string(REGEX REPLACE "\\.so[.0-9]*$" "" name "${name}")
    _cudastack_core_glob_names(result_names "${folder}" "${name}.so.*")
    set_property(GLOBAL PROPERTY "_CUDASTACK_LOADER_NAMES_${file}" "${result_names}")
  endif()
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_names})
endfunction()
