# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The profilers and debuggers of the chosen toolkit that are there.

::

  _cudastack_inspect_profilers()

Records ``tool.<name>`` (path, real, chooser) for nvprof, nsys, ncu, compute-sanitizer, cuda-gdb: beside nvcc, else in PATH.
#]=]
function(_cudastack_inspect_profilers)
  _cudastack_core_get_fact(root toolkit.root)
  foreach(
    tool
    IN
    ITEMS nvprof nsys ncu compute-sanitizer cuda-gdb
  )
    set(path "${root}/bin/${tool}")
    set(chooser "chosen toolkit")
    if(NOT EXISTS "${path}")
      _cudastack_core_find_program(path "${tool}")
      set(chooser "PATH (environment)")
    endif()
    if(IS_ABSOLUTE "${path}" AND EXISTS "${path}")
      string(REPLACE "-" "_" subject "${tool}")
      _cudastack_core_real_path(real "${path}")
      _cudastack_core_record(
        tool.${subject}
        "name=${tool}"
        "path=${path}"
        "real=${real}"
        "chooser=${chooser}"
        level=files
      )
    endif()
  endforeach()
endfunction()
