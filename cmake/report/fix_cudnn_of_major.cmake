# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes a cuDNN that is built for a CUDA major.

::

  _cudastack_report_fix_cudnn_of_major(<out_command> <major>[;<release>])

In the place of one that came by a module another module of that major, where there is one. Else the wheel of that major, of that release where one is named, into a folder of the build tree: nothing else on the machine is
touched. The doctor has no tree, so it has no command.
#]=]
function(_cudastack_report_fix_cudnn_of_major out_command major)
  set(command "")
  set(module "")
  if(DEFINED cudnn.library.origin.module AND NOT major MATCHES ";")
    _cudastack_report_available_module(module cudnn "${nvcc.release}")
  endif()
  if(module AND NOT module STREQUAL "${cudnn.library.origin.module}")
    _cudastack_report_client(swap swap module "" "${cudnn.library.origin.module};${module}")
    _cudastack_report_cmake_command(again)
    set(command "${swap} && ${again}")
  else()
    string(REGEX MATCH "^([0-9]+);?(.*)$" major "${major}")
    set(versions "")
    set(name "cudnn-cu${CMAKE_MATCH_1}")
    if(NOT "${CMAKE_MATCH_2}" STREQUAL "")
      set(versions "==${CMAKE_MATCH_2}.*")
      string(APPEND name "-${CMAKE_MATCH_2}")
    endif()
    _cudastack_report_cudnn_in_tree(command "${CMAKE_MATCH_1}" "${versions}" "${name}")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
