# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where a toolkit keeps headers and libraries of the machine that is built for, when that is another than this one.

::

  _cudastack_core_target_folder(<out_folder> <root>)

Empty where nothing is cross-compiled or the toolkit has no such folders at all. One that it lacks is named all the same: what
``nvcc --dryrun`` says is of this machine, and must not be taken in its place.
Source: CUDAToolkit_TARGET_NAMES in CMake's FindCUDAToolkit, 3.25 to 4.4.
#]=]
function(_cudastack_core_target_folder out_folder root)
  set(result_folder "")
  if(CMAKE_CROSSCOMPILING AND IS_DIRECTORY "${root}/targets" AND NOT "${CMAKE_SYSTEM_PROCESSOR}" STREQUAL "")
    set(names "${CMAKE_SYSTEM_PROCESSOR}-linux")
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64")
      set(names aarch64-linux sbsa-linux)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "arm")
      set(names armv7-linux-gnueabihf)
    endif()
    foreach(name IN LISTS names)
      if(result_folder STREQUAL "" AND IS_DIRECTORY "${root}/targets/${name}")
        set(result_folder "${root}/targets/${name}")
      endif()
    endforeach()
    if(result_folder STREQUAL "")
      list(GET names 0 name)
      set(result_folder "${root}/targets/${name}")
    endif()
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
