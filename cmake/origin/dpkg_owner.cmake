# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The installed Debian package, of those that can be about CUDA, that lists a path; and the list.

::

  _cudastack_origin_dpkg_owner(<out_package> <out_ledger> <path>)

Empty where none of them does. A map asks some forty times, so the lists are read once a configure.
#]=]
function(_cudastack_origin_dpkg_owner out_package out_ledger path)
  set(result_package "")
  set(result_ledger "")
  set(folder "${CUDASTACK_SYSROOT}/var/lib/dpkg/info")
  get_property(all GLOBAL PROPERTY _CUDASTACK_DEBIAN_FILES)
  if("${all}" STREQUAL "")
    set(all "\n")
    # One reading of the folder: a machine has thousands of packages.
    string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${folder}")
    file(GLOB lists RELATIVE "${folder}" "${pattern}/*.list")
    list(FILTER lists INCLUDE REGEX "cuda|nvidia|^lib.*cu|^libn[pv]|^gcc|^g[+][+]|^clang|^libc6-dev")
    foreach(list IN LISTS lists)
      file(READ "${folder}/${list}" files)
      string(REPLACE "\n" "|${list}\n" files "${files}")
      string(APPEND all "${files}")
    endforeach()
    set_property(GLOBAL PROPERTY _CUDASTACK_DEBIAN_FILES "${all}")
  endif()
  string(FIND "${all}" "\n${path}|" begin)
  if(NOT begin EQUAL -1)
    string(LENGTH "\n${path}|" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${all}" ${begin} 200 list)
    string(REGEX REPLACE "\n.*" "" list "${list}")
    set(result_ledger "${folder}/${list}")
    string(REGEX REPLACE "\\.list$" "" result_package "${list}")
  endif()
  set(${out_package} "${result_package}")
  set(${out_ledger} "${result_ledger}")
  return(PROPAGATE ${out_package} ${out_ledger})
endfunction()
