# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Adds machine code for the devices of this machine to the architectures.

::

  _cudastack_report_fix_device_architectures(<out_command> <unused>)

The list of now stays, since the project may be built for other machines too. No command where nvcc does not know a device, and where no
option can outvote the project.
#]=]
function(_cudastack_report_fix_device_architectures out_command unused)
  set(result_command "")
  set(wish "")
  set(number 0)
  while(number LESS "${architecture.count}")
    math(EXPR number "${number} + 1")
    list(APPEND wish "${architecture.${number}.text}")
  endwhile()
  # Words such as native stand alone.
  list(FILTER wish INCLUDE REGEX "^[0-9]")
  set(known TRUE)
  set(number 0)
  while(number LESS "${kernel.device.count}")
    math(EXPR number "${number} + 1")
    string(REPLACE "." "" capability "${kernel.device.${number}.capability}")
    if(NOT capability IN_LIST nvcc.architectures)
      set(known FALSE)
    elseif(NOT capability IN_LIST wish)
      list(APPEND wish "${capability}-real")
    endif()
  endwhile()
  list(REMOVE_DUPLICATES wish)
  set(variable "${architecture.1.chooser_variable}")
  if(
    NOT known
    OR "${architecture.1.chooser_source}" STREQUAL "project"
    OR "${kernel.architectures_source}" STREQUAL "flags"
  )
    # No command.
  elseif(variable STREQUAL "CUDAARCHS")
    _cudastack_core_shell_quote(value "${wish}")
    _cudastack_report_cmake_command(result_command SHELL "export CUDAARCHS=${value}" DROP CMAKE_CUDA_ARCHITECTURES)
  elseif(variable)
    _cudastack_report_cmake_command(result_command SET "${variable}=${wish}")
  else()
    _cudastack_report_cmake_command(result_command SET "CMAKE_CUDA_ARCHITECTURES=${wish}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
