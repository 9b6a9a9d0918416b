# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Brings a library of the system that cuDNN needs.

::

  _cudastack_report_fix_missing_library(<out_command> <SONAMEs>)

Into the conda environment that cuDNN came with, else by the system's own client. Known is ``libz.so.1`` alone, which no package of NVIDIA has: no command for another.
#]=]
function(_cudastack_report_fix_missing_library out_command names)
  set(origin "")
  set(folder "")
  if(cudnn.library.origin.kind STREQUAL "conda")
    set(origin conda)
    set(folder "${cudnn.library.origin.folder}")
  endif()
  foreach(pair IN ITEMS debian|debian_version arch|arch-release gentoo|gentoo-release rpm|redhat-release)
    string(REGEX MATCH "^(.*)[|](.*)$" pair "${pair}")
    if(origin STREQUAL "" AND EXISTS "${CUDASTACK_SYSROOT}/etc/${CMAKE_MATCH_2}")
      set(origin "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  set(install "")
  if(names STREQUAL "libz.so.1")
    _cudastack_report_package_of(packages "${origin}" zlib "")
    _cudastack_report_client(install install "${origin}" "${folder}" "${packages}" conda-forge)
  endif()
  set(result_command "")
  if(install)
    _cudastack_report_cmake_command(again)
    set(result_command "${install} && ${again}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
