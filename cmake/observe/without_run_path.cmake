# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps a shared library of the chosen toolkit, as the project's own finds name it, for the targets that get no run-time path for it.

::

  _cudastack_observe_without_run_path(<targets> <file>)

They are those that nvcc links (F12). Any target of a toolkit that is laid out: CMake does not write a folder of the build tree into what is
installed.
#]=]
function(_cudastack_observe_without_run_path targets file)
  if(NOT file MATCHES "\\.so[.0-9]*$" OR file MATCHES "/lib(cuda|nvidia-ml)\\.so|/stubs/")
    return()
  endif()
  _cudastack_core_get_fact(folders toolkit.library_dirs_real)
  _cudastack_core_get_fact(farm toolkit.farm)
  cmake_path(GET file PARENT_PATH folder)
  _cudastack_core_real_path(folder "${folder}")
  if(NOT folder IN_LIST folders)
    return()
  endif()
  set(without "${targets}")
  if(NOT farm)
    set(without "")
    foreach(target IN LISTS targets)
      _cudastack_observe_gets_runtime_path(gets "${target}")
      if(NOT gets)
        list(APPEND without "${target}")
      endif()
    endforeach()
  endif()
  _cudastack_observe_keep_use(built "${without}" OURS "${file}")
endfunction()
