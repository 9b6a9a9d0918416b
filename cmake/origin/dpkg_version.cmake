# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of an installed Debian package and who maintains it, from ``/var/lib/dpkg/status``; empty where that does not tell.

::

  _cudastack_origin_dpkg_version(<out_version> <out_maintainer> <package>[:<architecture>])
#]=]
function(_cudastack_origin_dpkg_version out_version out_maintainer package)
  string(REGEX REPLACE ":.*" "" name "${package}")
  set(key "_CUDASTACK_DEBIAN_PACKAGE_${CUDASTACK_SYSROOT}|${name}")
  get_property(known GLOBAL PROPERTY "${key}" SET)
  if(NOT known)
    _cudastack_origin_lists(lists "${CUDASTACK_SYSROOT}/var/lib/dpkg" "^status$" status)
    get_property(status GLOBAL PROPERTY "${lists}")
    string(FIND "${status}" "\nPackage: ${name}\n" begin)
    set(paragraph "")
    if(NOT begin EQUAL -1)
      string(SUBSTRING "${status}" ${begin} 8000 paragraph)
      string(FIND "${paragraph}" "\n\n" end)
      string(SUBSTRING "${paragraph}" 0 ${end} paragraph)
    endif()
    set_property(GLOBAL PROPERTY "${key}" "${paragraph}")
  endif()
  get_property(paragraph GLOBAL PROPERTY "${key}")
  set(result_version "")
  if(paragraph MATCHES "\nVersion: ([^\n]*)")
    set(result_version "${CMAKE_MATCH_1}")
  endif()
  set(result_maintainer "")
  if(paragraph MATCHES "\nMaintainer: ([^\n]*)")
    set(result_maintainer "${CMAKE_MATCH_1}")
  endif()
  set(${out_version} "${result_version}")
  set(${out_maintainer} "${result_maintainer}")
  return(PROPAGATE ${out_version} ${out_maintainer})
endfunction()
