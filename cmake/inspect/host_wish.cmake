# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which host compiler somebody has named, and what keeps it from being started.

::

  _cudastack_inspect_host_wish(<out_variable> <out_source> <out_path> <out_reason>)

``-ccbin`` in NVCC_APPEND_FLAGS goes before that in ``CMAKE_CUDA_FLAGS``, and that before what CMake puts in front of them:
CUDAHOSTCXX goes before CMAKE_CUDA_HOST_COMPILER where the CUDA compiler is still to be found out, and is not read after that. Then comes what
nvcc itself reads: ``-ccbin`` in NVCC_PREPEND_FLAGS, and NVCC_CCBIN, from 12.5 on, where ``nvcc --dryrun`` shows that it does. All empty where nobody named one. ``<out_path>``: absolute where
there is such a program, else as it was given. ``<out_reason>`` is empty where nothing speaks against it. The facts are variables of the caller.
Source: CMakeDetermineCUDACompiler.cmake; nvcc's documentation, *Environment Variables*.
#]=]
function(_cudastack_inspect_host_wish out_variable out_source out_path out_reason)
  set(result_reason "")
  _cudastack_inspect_host_flag(result_variable flag_source result_path append project)
  _cudastack_inspect_host_flag(before before_source before_path prepend)
  _cudastack_core_variable_source(result_source CMAKE_CUDA_HOST_COMPILER)
  _cudastack_core_bound_compiler(bound)
  if(result_variable)
    set(result_source "${flag_source}")
  elseif(NOT "$ENV{CUDAHOSTCXX}" STREQUAL "" AND (NOT bound OR NOT result_source))
    set(result_variable CUDAHOSTCXX)
    set(result_source environment)
    get_filename_component(result_path "$ENV{CUDAHOSTCXX}" PROGRAM)
    if(NOT result_path)
      set(result_path "$ENV{CUDAHOSTCXX}")
    endif()
  elseif(result_source)
    set(result_variable CMAKE_CUDA_HOST_COMPILER)
    _cudastack_core_find_program(result_path "${CMAKE_CUDA_HOST_COMPILER}")
    if(NOT result_path MATCHES "/")
      # Newer CMakes look in more folders than those of PATH.
      unset(found)
      find_program(found NO_CACHE NAMES "${result_path}")
      if(found)
        set(result_path "${found}")
      endif()
    endif()
  elseif(before)
    set(result_variable "${before}")
    set(result_source "${before_source}")
    set(result_path "${before_path}")
  elseif(DEFINED host.ccbin_fault)
    set(result_variable NVCC_CCBIN)
    set(result_source environment)
    set(result_path "$ENV{NVCC_CCBIN}")
    if(result_path STREQUAL "")
      set(result_path "(empty)")
    endif()
    set(result_reason "${host.ccbin_fault}")
  elseif(NOT "$ENV{NVCC_CCBIN}" STREQUAL "" AND DEFINED host.path)
    _cudastack_core_find_program(named "$ENV{NVCC_CCBIN}")
    cmake_path(GET host.path PARENT_PATH folder)
    if(named STREQUAL host.path OR named STREQUAL folder)
      set(result_variable NVCC_CCBIN)
      set(result_source environment)
      set(result_path "${host.path}")
    endif()
  endif()
  if(result_variable AND NOT result_reason)
    _cudastack_inspect_host_fault(result_reason result_path "${result_path}" "${result_variable}")
  endif()
  set(${out_variable} "${result_variable}")
  set(${out_source} "${result_source}")
  set(${out_path} "${result_path}")
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_variable} ${out_source} ${out_path} ${out_reason})
endfunction()
