# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The installed Debian package that a file came with, of those that are about CUDA.

::

  _cudastack_core_debian_package(<out_package> <real path>)

Empty where none of them lists it. A map asks some forty times, so the lists are read once a configure.
#]=]
function(_cudastack_core_debian_package out_package path)
  set(result_package "")
  get_property(known GLOBAL PROPERTY _CUDASTACK_DEBIAN_FILES SET)
  if(NOT known)
    set(all "\n")
    foreach(names IN ITEMS "*cuda*" "*nvidia*" "lib*cu*" "libn[pv]*")
      file(GLOB lists "/var/lib/dpkg/info/${names}.list")
      foreach(list IN LISTS lists)
        file(READ "${list}" files)
        string(REGEX MATCH "([^/:]+)(:[^/]*)?\\.list$" name "${list}")
        string(REPLACE "\n" "|${CMAKE_MATCH_1}\n" files "${files}")
        string(APPEND all "\n${files}")
      endforeach()
    endforeach()
    set_property(GLOBAL PROPERTY _CUDASTACK_DEBIAN_FILES "${all}")
  endif()
  get_property(all GLOBAL PROPERTY _CUDASTACK_DEBIAN_FILES)
  string(FIND "${all}" "\n${path}|" start)
  if(NOT start EQUAL -1)
    string(LENGTH "\n${path}|" length)
    math(EXPR start "${start} + ${length}")
    string(SUBSTRING "${all}" ${start} 100 result_package)
    string(REGEX REPLACE "\n.*" "" result_package "${result_package}")
  endif()
  set(${out_package} "${result_package}")
  return(PROPAGATE ${out_package})
endfunction()
