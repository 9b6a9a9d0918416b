# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of an installed Debian package and who maintains it, from ``/var/lib/dpkg/status``; empty where that does not tell.

::

  _cudastack_origin_dpkg_version(<out_version> <out_maintainer> <package>[:<architecture>])
#]=]
function(_cudastack_origin_dpkg_version out_version out_maintainer package)
  set(result_version "")
  set(result_maintainer "")
  get_property(status GLOBAL PROPERTY _CUDASTACK_DEBIAN_STATUS)
  if("${status}" STREQUAL "")
    _cudastack_core_read_text(status "${CUDASTACK_SYSROOT}/var/lib/dpkg/status")
    string(PREPEND status "\n")
    set_property(GLOBAL PROPERTY _CUDASTACK_DEBIAN_STATUS "${status}")
  endif()
  string(REGEX REPLACE ":.*" "" name "${package}")
  string(FIND "${status}" "\nPackage: ${name}\n" begin)
  if(NOT begin EQUAL -1)
    string(SUBSTRING "${status}" ${begin} 8000 paragraph)
    string(FIND "${paragraph}" "\n\n" end)
    string(SUBSTRING "${paragraph}" 0 ${end} paragraph)
    if(paragraph MATCHES "\nVersion: ([^\n]*)")
      set(result_version "${CMAKE_MATCH_1}")
    endif()
    if(paragraph MATCHES "\nMaintainer: ([^\n]*)")
      set(result_maintainer "${CMAKE_MATCH_1}")
    endif()
  endif()
  set(${out_version} "${result_version}")
  set(${out_maintainer} "${result_maintainer}")
  return(PROPAGATE ${out_version} ${out_maintainer})
endfunction()
