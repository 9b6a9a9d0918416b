# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder for our own files of this run.

::

  _cudastack_core_work_folder(<out_folder>)

In a project ``CMakeFiles/CudaStack`` of the build tree. In script mode a folder of this run alone, open to this user
only, below ``TMPDIR`` or else ``/tmp``, which ``_cudastack_core_remove_work_folder`` takes away. Always the same in one
run. Empty where no such folder can be written: nothing can be run or built then, and what would have been learnt stays
unknown.
#]=]
function(_cudastack_core_work_folder out_folder)
  get_property(folder GLOBAL PROPERTY _CUDASTACK_WORK_FOLDER)
  if("${folder}" STREQUAL "")
    if("${CMAKE_SCRIPT_MODE_FILE}" STREQUAL "")
      set(parent "${CMAKE_BINARY_DIR}/CMakeFiles")
      set(folder "${parent}/CudaStack")
      _cudastack_core_is_writable(writable "${folder}")
    else()
      set(parent "$ENV{TMPDIR}")
      set(writable FALSE)
      if(IS_ABSOLUTE "${parent}")
        _cudastack_core_is_writable(writable "${parent}")
      endif()
      if(NOT writable)
        set(parent "/tmp")
        _cudastack_core_is_writable(writable "${parent}")
      endif()
      string(RANDOM LENGTH 16 name)
      set(folder "${parent}/cudastack-${name}")
    endif()
    if(NOT writable)
      set(folder "")
    else()
      file(MAKE_DIRECTORY "${folder}")
      file(CHMOD "${folder}" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    endif()
    set_property(GLOBAL PROPERTY _CUDASTACK_WORK_FOLDER "${folder}")
  endif()
  set(${out_folder} "${folder}")
  return(PROPAGATE ${out_folder})
endfunction()
