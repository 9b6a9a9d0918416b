# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The ``nvidia`` folders of the active virtualenv, where NVIDIA's wheels put their files.

::

  _cudastack_discover_wheel_folders(<out_folders>)

Source: PEP 405, ``lib/python3.<n>/site-packages`` below VIRTUAL_ENV.
#]=]
function(_cudastack_discover_wheel_folders out_folders)
  set(result_folders "")
  if(NOT "$ENV{VIRTUAL_ENV}" STREQUAL "")
    _cudastack_core_glob_names(versions "$ENV{VIRTUAL_ENV}/lib" "python3*")
    foreach(version IN LISTS versions)
      set(folder "$ENV{VIRTUAL_ENV}/lib/${version}/site-packages/nvidia")
      if(IS_DIRECTORY "${folder}")
        list(APPEND result_folders "${folder}")
      endif()
    endforeach()
  endif()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
