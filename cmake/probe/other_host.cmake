# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where nvcc fails in the host compiler's own headers: another g++ in PATH with which it does not.

::

  _cudastack_probe_other_host(<source> <compiler> <flags>)

Tried from the newest that nvcc takes downwards, since only a compiled kernel proves it. Records ``kernel.host`` (path, version, chooser).
``<compiler>`` and ``<flags>`` are encoded. The facts are variables of the caller.
#]=]
function(_cudastack_probe_other_host source compiler flags)
  _cudastack_core_work_folder(folder)
  list(FIND flags -ccbin index)
  if(NOT index EQUAL -1)
    list(REMOVE_AT flags ${index})
    list(REMOVE_AT flags ${index})
  endif()
  if(NOT DEFINED host.limit.gnu)
    return()
  endif()
  foreach(major RANGE ${host.limit.gnu} 6 -1)
    _cudastack_core_find_program(path "g++-${major}")
    if(NOT IS_ABSOLUTE "${path}" OR "${host.major}" STREQUAL major)
      continue()
    endif()
    _cudastack_core_encode(host "${path}")
    _cudastack_probe_build_directly(
      built
      SOURCE "${source}"
      COMPILER ${compiler}
      PROJECT_FLAGS
      FLAGS ${flags} -ccbin "${host}"
      OUTPUT "${folder}/kernel-host"
    )
    if(built_class STREQUAL "built")
      _cudastack_core_record(kernel.host "path=${path}" "version=${major}" "chooser=PATH (environment)")
      break()
    endif()
  endforeach()
endfunction()
