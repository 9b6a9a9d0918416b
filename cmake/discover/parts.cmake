# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Environments and roots that have run-time parts of CUDA and no nvcc.

::

  _cudastack_discover_parts(<candidates whose nvcc is not there> <chosen>)

Those that somebody named, the active environments of Python and conda, and where no nvcc is ``<chosen>`` what PATH and the usual folder hold.
Records ``parts.<n>`` (path: the cudart, else the ptxas, that shows it) with ``parts.count``.
#]=]
function(_cudastack_discover_parts candidates chosen)
  set(entries "")
  foreach(candidate IN LISTS candidates)
    _cudastack_core_split_entry("${candidate}")
    cmake_path(GET entry_path PARENT_PATH root)
    cmake_path(GET root PARENT_PATH root)
    _cudastack_core_encode(root "${root}")
    list(APPEND entries "${entry_kind}|${entry_source}|${entry_variable}|${entry_number}|${root}")
  endforeach()
  foreach(variable IN ITEMS VIRTUAL_ENV CONDA_PREFIX)
    if(NOT "$ENV{${variable}}" STREQUAL "")
      _cudastack_core_glob_names(
        compilers
        "$ENV{${variable}}"
        "bin/nvcc"
        "lib/python3*/site-packages/nvidia/cu[0-9]*/bin/nvcc"
      )
      if(NOT compilers)
        _cudastack_discover_candidate(entry ambient environment ${variable} "" "$ENV{${variable}}")
        list(APPEND entries "${entry}")
      endif()
    endif()
  endforeach()
  if(chosen STREQUAL "")
    _cudastack_core_find_program(ptxas ptxas)
    if(IS_ABSOLUTE "${ptxas}")
      cmake_path(GET ptxas PARENT_PATH root)
      cmake_path(GET root PARENT_PATH root)
      _cudastack_discover_candidate(entry ambient environment PATH "" "${root}")
      list(APPEND entries "${entry}")
    endif()
    _cudastack_discover_candidate(entry ambient default "usual folder" "" "/usr/local/cuda")
    list(APPEND entries "${entry}")
  endif()
  set(number 0)
  set(seen "")
  foreach(entry IN LISTS entries)
    _cudastack_core_split_entry("${entry}")
    _cudastack_discover_part_in(path "${entry_path}")
    _cudastack_core_real_path(real "${path}")
    if(path AND NOT real IN_LIST seen)
      list(APPEND seen "${real}")
      math(EXPR number "${number} + 1")
      _cudastack_discover_record_part(${number} "${entry}" "${path}" "${real}")
    endif()
  endforeach()
  _cudastack_core_record(parts "count=${number}")
endfunction()
