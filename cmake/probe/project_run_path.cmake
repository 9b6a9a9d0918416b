# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders that variables of the project put into the run-time path of every program in the build tree, before those of the libraries that it links.

::

  _cudastack_probe_project_run_path(<out_entries> <out_cut>)

``<out_entries>``: a list of ``<variable>|<encoded folder>``, in the loader's order. ``<out_cut>``: the variable for which CMake writes no folders of libraries; else empty. For
``find_package(CudnnStrict)``, which has no look at the project's targets: what a target has of its own is not seen. Source: CMake's properties BUILD_RPATH, SKIP_BUILD_RPATH,
BUILD_WITH_INSTALL_RPATH.
#]=]
function(_cudastack_probe_project_run_path out_entries out_cut)
  set(result_entries "")
  set(result_cut "")
  string(REGEX REPLACE "-Wl,|-Xlinker[ =]|," " " flags " ${CMAKE_EXE_LINKER_FLAGS} ")
  string(REGEX MATCHALL " (--?rpath|-R)[ =]+[^ ]+" paths "${flags}")
  foreach(path IN LISTS paths)
    string(REGEX REPLACE "^ [^ =]+[ =]+" "" path "${path}")
    string(REPLACE ":" ";" path "${path}")
    foreach(folder IN LISTS path)
      _cudastack_core_encode(folder "${folder}")
      list(APPEND result_entries "CMAKE_EXE_LINKER_FLAGS|${folder}")
    endforeach()
  endforeach()
  set(variable CMAKE_BUILD_RPATH)
  if(CMAKE_SKIP_RPATH)
    set(result_cut CMAKE_SKIP_RPATH)
    set(variable "")
  elseif(CMAKE_BUILD_WITH_INSTALL_RPATH)
    set(variable CMAKE_INSTALL_RPATH)
    if(NOT CMAKE_INSTALL_RPATH_USE_LINK_PATH)
      set(result_cut CMAKE_BUILD_WITH_INSTALL_RPATH)
    endif()
  elseif(CMAKE_SKIP_BUILD_RPATH)
    set(result_cut CMAKE_SKIP_BUILD_RPATH)
    set(variable "")
  endif()
  foreach(folder IN LISTS ${variable})
    if(IS_ABSOLUTE "${folder}")
      _cudastack_core_encode(folder "${folder}")
      list(APPEND result_entries "${variable}|${folder}")
    endif()
  endforeach()
  set(${out_entries} "${result_entries}")
  set(${out_cut} "${result_cut}")
  return(PROPAGATE ${out_entries} ${out_cut})
endfunction()
