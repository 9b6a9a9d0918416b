# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the files of this machine say about the driver: its kernel module. Nothing is loaded.

::

  _cudastack_inspect_driver_files()

Records ``driver.module.version``. Source: ``/proc/driver/nvidia/version``, which exists while the module is loaded. A device
node proves nothing: a driver library makes it as root without any module (A23). Nothing is read where nobody is to ask for a driver.
#]=]
function(_cudastack_inspect_driver_files)
  _cudastack_core_get_fact(wish gpu.wish)
  if(wish STREQUAL "OFF")
    return()
  endif()
  foreach(file IN ITEMS "/proc/driver/nvidia/version" "/sys/module/nvidia/version")
    if(EXISTS "${file}")
      file(READ "${file}" text LIMIT 400)
      if(text MATCHES "([0-9]+\\.[0-9]+(\\.[0-9]+)?)")
        _cudastack_core_record(driver.module "version=${CMAKE_MATCH_1}" "path=${file}" level=files)
        break()
      endif()
    endif()
  endforeach()
endfunction()
