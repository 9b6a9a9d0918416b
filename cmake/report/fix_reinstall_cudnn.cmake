# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Puts the cuDNN of a folder in place again, in the same release.

::

  _cudastack_report_fix_reinstall_cudnn(<out_command> <folder>)

A wheel of a virtualenv: by that environment's pip, in the version that its ledger names. A package of Debian's kind: by apt. All
else, also wheels that were unpacked into a plain folder, where pip would take away what lies beside: the wheel of this release in
a folder of the build tree. No command where the release is not known, or no wheel is of it.
#]=]
function(_cudastack_report_fix_reinstall_cudnn out_command folder)
  set(command "")
  _cudastack_core_real_path(real "${folder}")
  _cudastack_report_cmake_command(again)
  # A cuDNN without libcudnn_graph cannot say for which CUDA it is.
  string(REGEX MATCH "[0-9]+" major "${cudnn.library.loaded.cuda_release} ${nvcc.release}")
  string(REGEX MATCH "^[0-9]+\\.[0-9]+\\.[0-9]+" release "${cudnn.header.version}")
  if(real MATCHES "^((.*)/lib/python3[^/]*/site-packages)/nvidia/cudnn/lib$")
    set(environment "${CMAKE_MATCH_2}")
    _cudastack_core_glob_names(ledgers "${CMAKE_MATCH_1}" "nvidia_cudnn_cu*-${release}.*.dist-info")
    if(ledgers MATCHES "^nvidia_cudnn_cu([0-9]+)-([0-9.]+)\\.dist-info$")
      _cudastack_core_shell_quote(pip "${environment}/bin/pip")
      set(wheel "nvidia-cudnn-cu${CMAKE_MATCH_1}==${CMAKE_MATCH_2}")
      set(command "${pip} install --force-reinstall --no-deps ${wheel} && ${again}")
    endif()
  elseif("${cudnn.library.origin.kind}" MATCHES "^(debian|nvidia-deb)$")
    _cudastack_report_privilege(privilege)
    set(command "${privilege}apt-get install -y --reinstall ${cudnn.library.origin.package} && ${again}")
  endif()
  if(NOT command AND major AND release)
    _cudastack_report_fix_cudnn_of_major(command "${major};${release}")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
