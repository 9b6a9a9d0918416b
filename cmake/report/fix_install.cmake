# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Installs what is missing: ``nvcc``, ``cudnn`` or ``g++-<n>``.

::

  _cudastack_report_fix_install(<out_command> <what> [<NAME=value>])

By the nearest origin that has it (``nearest_origins.cmake``); a cuDNN of a version, as ``fix_cudnn_of_version.cmake`` does; a cuDNN that nobody else has, by its wheel in a folder of the build tree. ``<NAME=value>``: a setting
for the configure after it. Where a working nvcc lies somewhere that nobody named, there would be no finding, so nothing is
offered that is there already; a wheel of cuDNN that is registered and gone is installed by force.
#]=]
function(_cudastack_report_fix_install out_command what)
  set(result_command "")
  if(what STREQUAL "cudnn" AND DEFINED request.cudnn_version)
    _cudastack_report_fix_cudnn_of_version(result_command "")
    set(${out_command} "${result_command}")
    return(PROPAGATE ${out_command})
  endif()
  # Without a toolkit: a release of the major that fits, for which every origin has packages.
  _cudastack_report_cudnn_cuda_major(major)
  set(usual_release 11.8 12.4 13.0)
  list(FILTER usual_release INCLUDE REGEX "^${major}[.]")
  _cudastack_report_nearest_origins(origins "${what}")
  _cudastack_report_pip_platform(platform)
  if(platform AND what STREQUAL "cudnn")
    # What is installed here is for this machine, not for the one that is built for.
    set(origins "")
  endif()
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
      if(release STREQUAL "" AND what STREQUAL "cudnn")
        set(release "${usual_release}")
      endif()
      _cudastack_report_package_names(packages "${origin}" "${what}" "${release}" "${folder}")
    endif()
    _cudastack_report_client(install ${verb} "${origin}" "${folder}" "${packages}" conda-forge)
    if(install)
      _cudastack_report_cmake_command(again SET ${ARGN})
      set(result_command "${install} && ${again}")
      break()
    endif()
  endforeach()
  if(NOT result_command AND what STREQUAL "cudnn" AND major GREATER 10)
    _cudastack_report_fix_cudnn_of_major(result_command "${major}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
