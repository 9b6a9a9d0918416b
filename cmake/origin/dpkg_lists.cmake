# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What installed Debian packages list, a line a file: ``<path>|<list>``.

::

  _cudastack_origin_dpkg_lists(<out_text> <CUDA or ALL>)

``CUDA``: the packages that can be about it, by their names; ``ALL`` takes tens of milliseconds. Each is read once a configure.
#]=]
function(_cudastack_origin_dpkg_lists out_text which)
  get_property(result_text GLOBAL PROPERTY _CUDASTACK_DEBIAN_FILES_${which})
  if("${result_text}" STREQUAL "")
    set(folder "${CUDASTACK_SYSROOT}/var/lib/dpkg/info")
    set(result_text "\n")
    # One reading of the folder: a machine has thousands of packages.
    string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${folder}")
    file(GLOB lists RELATIVE "${folder}" "${pattern}/*.list")
    if(which STREQUAL "CUDA")
      list(
        FILTER lists
        INCLUDE
        REGEX "cuda|cudnn|nvidia|nsight|^gds-|^lib.*cu|^libn[pv]|^gcc|^g[+][+]|^clang|^libc6-dev"
      )
    endif()
    foreach(list IN LISTS lists)
      file(READ "${folder}/${list}" files)
      string(REPLACE "\n" "|${list}\n" files "${files}")
      string(APPEND result_text "${files}")
    endforeach()
    set_property(GLOBAL PROPERTY _CUDASTACK_DEBIAN_FILES_${which} "${result_text}")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
