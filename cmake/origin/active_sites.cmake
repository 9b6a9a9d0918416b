# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders of wheels of the active environments, encoded.

::

  _cudastack_origin_active_sites(<out_folders>)

Source: VIRTUAL_ENV, CONDA_PREFIX.
#]=]
function(_cudastack_origin_active_sites out_folders)
  set(result_folders "")
  foreach(prefix IN ITEMS "$ENV{VIRTUAL_ENV}" "$ENV{CONDA_PREFIX}")
    if(prefix)
      _cudastack_core_glob_names(names "${prefix}/lib" "python3*/site-packages")
      foreach(name IN LISTS names)
        _cudastack_core_encode(folder "${prefix}/lib/${name}")
        list(APPEND result_folders "${folder}")
      endforeach()
    endif()
  endforeach()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
