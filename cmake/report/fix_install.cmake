# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Installs what is missing: ``nvcc``, ``cudnn`` or ``g++-<n>``.

::

  _cudastack_report_fix_install(<out_command> <what> [<NAME=value>])

By the nearest origin that has it (``nearest_origins.cmake``); a cuDNN that nobody else has, by its wheel in a folder of the build tree. ``<NAME=value>``: a setting
for the configure after it. Where a working nvcc lies somewhere that nobody named, there would be no finding, so nothing is
offered that is there already; a wheel of cuDNN that is registered and gone is installed by force.
#]=]
function(_cudastack_report_fix_install out_command what)
  set(result_command "")
  _cudastack_report_nearest_origins(origins "${what}")
  foreach(item IN LISTS origins)
    string(REGEX MATCH "^([^|]*)[|]([^|]*)[|](.*)$" item "${item}")
    set(origin "${CMAKE_MATCH_1}")
    set(release "${CMAKE_MATCH_2}")
    _cudastack_core_decode(folder "${CMAKE_MATCH_3}")
    set(verb install)
    set(packages "")
    if(origin STREQUAL "wheel" AND what STREQUAL "cudnn")
      _cudastack_report_registered_cudnn(packages "${folder}" "${release}")
    endif()
    if(packages)
      set(verb reinstall)
    elseif(origin STREQUAL "module")
      _cudastack_report_available_module(packages "${what}" "${release}")
    else()
      _cudastack_report_package_names(packages "${origin}" "${what}" "${release}" "${folder}")
    endif()
    _cudastack_report_client(install ${verb} "${origin}" "${folder}" "${packages}" conda-forge)
    if(install)
      _cudastack_report_cmake_command(again SET ${ARGN})
      set(result_command "${install} && ${again}")
      break()
    endif()
  endforeach()
  string(REGEX MATCH "^[0-9]+" major "${nvcc.release}")
  if(NOT result_command AND what STREQUAL "cudnn" AND major GREATER 10)
    _cudastack_report_fix_cudnn_of_major(result_command "${major}")
  elseif(NOT result_command AND what STREQUAL "cudnn" AND NOT DEFINED nvcc.path AND NOT DEFINED nvcc.release)
    _cudastack_report_first_cudnn(result_command)
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
