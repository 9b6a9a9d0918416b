# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Brings the libraries that the chosen toolkit lacks, from where that toolkit came and in its release.

::

  _cudastack_report_fix_install_library(<out_command> <names>)

No other origin: its libraries would not fit. A toolkit whose origin has no packages has no command: its own installer brings them.
#]=]
function(_cudastack_report_fix_install_library out_command names)
  set(result_command "")
  _cudastack_report_toolkit_origin(origin folder)
  _cudastack_report_package_names(packages "${origin}" "${names}" "${nvcc.release}" "${folder}")
  # The packages of NVIDIA's own channel have the same names, and lie elsewhere.
  _cudastack_report_conda_channel(channel nvcc)
  if(NOT channel MATCHES "(^|/)nvidia(/label/[^/]+)?$")
    set(channel conda-forge)
  endif()
  _cudastack_report_client(install install "${origin}" "${folder}" "${packages}" "${channel}")
  if(install)
    _cudastack_report_cmake_command(again)
    set(result_command "${install} && ${again}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
