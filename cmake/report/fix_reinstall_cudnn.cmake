# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Puts the chosen cuDNN in place again, in the same release.

::

  _cudastack_report_fix_reinstall_cudnn(<out_command> [<subject>])

``<subject>``: ``cudnn.header`` where it is that which is damaged, else the library. By the client of the ledger that owns it
(``reinstall.cmake``). All else, also wheels that were unpacked into a plain folder, where pip would take away what lies beside: the wheel
of this release in a folder of the build tree. No command where the release is not known, or no
wheel is of it.
#]=]
function(_cudastack_report_fix_reinstall_cudnn out_command)
  set(subject cudnn.library)
  if("${ARGN}" STREQUAL "cudnn.header")
    set(subject cudnn.header)
  endif()
  _cudastack_report_cmake_command(again)
  _cudastack_report_reinstall(command ${subject})
  if(command)
    string(APPEND command " && ${again}")
  else()
    # A cuDNN without libcudnn_graph cannot say for which CUDA it is.
    string(REGEX MATCH "[0-9]+" major "${cudnn.library.loaded.cuda_release} ${nvcc.release}")
    set(version "${cudnn.header.version}")
    if(subject STREQUAL "cudnn.header")
      # What it would say itself is said by what brought it, or by the library's name.
      set(version "${cudnn.header.origin.version} ${cudnn.library.version}")
    endif()
    string(REGEX MATCH "^ ?[0-9]+\\.[0-9]+\\.[0-9]+" release "${version}")
    string(STRIP "${release}" release)
    if(major AND release)
      _cudastack_report_fix_cudnn_of_major(command "${major};${release}")
    endif()
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
