# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Chooses compiler, root, host compiler and architectures where the user has not, before the CUDA language comes on.

::

  _cudastack_emit_choices()

A choice is a cache entry plus an internal record of its value: where both agree it was ours, else it is the user's.
The facts are variables of the caller.
#]=]
function(_cudastack_emit_choices)
  if(CMAKE_SCRIPT_MODE_FILE)
    return()
  elseif(CMAKE_CUDA_COMPILER_LOADED)
    _cudastack_emit_finder_library()
    return()
  endif()
  # Also a clang that somebody named: it is obeyed, and nvcc is only the toolkit that it works with.
  _cudastack_core_variable_source(compiler_source CMAKE_CUDA_COMPILER)
  set(named_compiler 0)
  if(compiler_source MATCHES "option|project" OR NOT "$ENV{CUDACXX}" STREQUAL "")
    set(named_compiler 1)
  endif()
  # Another path than the one that was found: CMake could not use that.
  if(NOT named_compiler OR DEFINED nvcc.found_path)
    _cudastack_emit_choice(CMAKE_CUDA_COMPILER FILEPATH "${nvcc.path}")
  endif()
  _cudastack_core_variable_source(root_source CUDAToolkit_ROOT)
  set(root_is_free TRUE)
  if(root_source MATCHES "option|project" OR NOT "$ENV{CUDAToolkit_ROOT}" STREQUAL "")
    set(root_is_free FALSE)
  endif()
  # A mixture, also a latent or an allowed one, is said; a root of ours would repair it behind everybody's back.
  if(DEFINED toolkit.farm OR (root_is_free AND "${rule.cs_toolkit_003}" STREQUAL "holds"))
    _cudastack_emit_choice(CUDAToolkit_ROOT PATH "${toolkit.root}")
  endif()
  if(NOT DEFINED host.chooser_variable AND DEFINED host.alternative.path)
    _cudastack_emit_choice(CMAKE_CUDA_HOST_COMPILER FILEPATH "${host.alternative.path}")
  endif()
  _cudastack_emit_architectures(architectures)
  _cudastack_core_variable_source(wish CMAKE_CUDA_ARCHITECTURES)
  if(architectures AND NOT wish MATCHES "option|project" AND "$ENV{CUDAARCHS}" STREQUAL "")
    _cudastack_emit_choice(CMAKE_CUDA_ARCHITECTURES STRING "${architectures}")
  endif()
endfunction()
