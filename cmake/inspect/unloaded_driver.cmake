# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a driver library says that is there and that no program can load: cut short, for another machine, out of the loader's path.

::

  _cudastack_inspect_unloaded_driver()

Records ``driver.library`` (path, real, version, chooser) and ``driver.cuda_release`` with its ``_source``: a text in the file, that of the compiler which
every libcuda holds, else the branch in its name. Nothing where a library was loaded, which answers itself without any GPU, or where nobody asked for a
driver.
#]=]
function(_cudastack_inspect_unloaded_driver)
  _cudastack_core_get_fact(outcome driver.outcome)
  _cudastack_core_get_fact(loaded driver.library.path)
  if(outcome STREQUAL "" OR NOT loaded STREQUAL "")
    return()
  endif()
  # The loader takes a semicolon for a colon.
  _cudastack_core_encode(folders "$ENV{LD_LIBRARY_PATH}")
  string(REGEX REPLACE ":|%3B" ";" folders "${folders}")
  list(LENGTH folders count)
  _cudastack_inspect_driver_folders(default_folders)
  set(number 0)
  foreach(folder IN LISTS folders default_folders)
    math(EXPR number "${number} + 1")
    set(chooser "LD_LIBRARY_PATH entry ${number} (environment)")
    if(number GREATER count)
      set(chooser "default folder")
    endif()
    _cudastack_core_decode(folder "${folder}")
    if(EXISTS "${folder}/libcuda.so.1")
      _cudastack_core_real_path(real "${folder}/libcuda.so.1")
      # Those of WSL and Jetson are called libcuda.so.1.1.
      _cudastack_core_file_version(version "${real}")
      if(NOT version MATCHES "^[0-9][0-9][0-9]\\.")
        set(version "")
      endif()
      set(source "a text in the file")
      _cudastack_core_text_in_binary(text "${real}" "Cuda compilation tools, release [0-9]+[.][0-9]+")
      string(REGEX MATCH "[0-9]+\\.[0-9]+$" release "${text}")
      if(NOT release AND version)
        set(source "its name")
        _cudastack_inspect_branch_release(release "${version}")
      endif()
      _cudastack_core_record(
        driver.library
        "path=${folder}/libcuda.so.1"
        "real=${real}"
        "version=${version}"
        "chooser=${chooser}"
        level=files
      )
      if(release)
        _cudastack_core_record(driver "cuda_release=${release}" "cuda_release_source=${source}")
      endif()
      break()
    endif()
  endforeach()
endfunction()
