# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Asks the chosen nvcc what it would really do: root, include and library folders, the tools that it would start.

::

  _cudastack_inspect_nvcc()

Reads ``nvcc.path``. Records ``toolkit`` (root, include_dirs, system_include_dirs, library_dirs: lists of folders),
``cicc.path``, ``ptxas`` (path, real, version), ``host.command`` (the host compiler as nvcc names it) and ``nvcc.architectures``
(what ``--list-gpu-arch`` says). Source: the ``#$`` lines of ``nvcc --dryrun``, which no GPU is needed for.
#]=]
function(_cudastack_inspect_nvcc)
  _cudastack_core_get_fact(nvcc nvcc.path)
  _cudastack_inspect_dryrun(text "${nvcc}")
  set(root "${nvcc}")
  cmake_path(GET root PARENT_PATH root)
  cmake_path(GET root PARENT_PATH root)
  if(text MATCHES "#\\$ TOP=([^\r\n]+)")
    set(root "${CMAKE_MATCH_1}")
    cmake_path(NORMAL_PATH root)
    string(REGEX REPLACE "(.)/$" "\\1" root "${root}")
  endif()
  set(search "$ENV{PATH}")
  if(text MATCHES "#\\$ PATH=([^\r\n]+)")
    set(search "${CMAKE_MATCH_1}")
  endif()
  _cudastack_inspect_dryrun_folders(include_dirs "${text}" INCLUDES)
  _cudastack_inspect_dryrun_folders(system_include_dirs "${text}" SYSTEM_INCLUDES)
  _cudastack_inspect_dryrun_folders(library_dirs "${text}" LIBRARIES)
  if(NOT include_dirs)
    set(include_dirs "${root}/include")
  endif()
  _cudastack_core_target_folder(target_folder "${root}")
  if(target_folder)
    set(include_dirs "${target_folder}/include")
    set(library_dirs "${target_folder}/lib")
    # One for this target may come.
    _cudastack_core_record(toolkit "targets=${root}/targets")
  endif()
  _cudastack_core_record(
    toolkit
    "root=${root}"
    "include_dirs=${include_dirs}"
    "system_include_dirs=${system_include_dirs}"
    "library_dirs=${library_dirs}"
  )
  # cuDNN alone depends on the folders only.
  _cudastack_core_get_fact(alone request.alone)
  if(alone)
    return()
  endif()
  _cudastack_inspect_tools("${text}" "${search}")
  _cudastack_core_run(list COMMAND "${nvcc}" --list-gpu-arch)
  string(REGEX MATCHALL "compute_[0-9]+[a-z]*" architectures "${list_output}")
  list(TRANSFORM architectures REPLACE "compute_" "")
  list(SORT architectures COMPARE NATURAL)
  _cudastack_core_record(nvcc "architectures=${architectures}")
  _cudastack_inspect_special_architectures("${nvcc}")
endfunction()
