# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every folder from which this project's sources may take a header, as far as is known before there is a target.

::

  _cudastack_inspect_project_folders(<out_folders>)

Encoded: what its compilers search, by flags and the environment; ``include_directories()`` up to here; where a ``find_path`` would look; the roots that are named for CUDA. In no order.
#]=]
function(_cudastack_inspect_project_folders out_folders)
  _cudastack_core_load_facts()
  _cudastack_inspect_include_order(entries cxx)
  foreach(language IN ITEMS C CXX)
    _cudastack_inspect_language_entries(more ${language})
    list(APPEND entries ${more})
  endforeach()
  _cudastack_inspect_path_entries(more include C_INCLUDE_PATH)
  list(APPEND entries ${more})
  _cudastack_core_search_entries(more INCLUDE)
  list(TRANSFORM more APPEND "/include" REGEX "^prefix")
  list(APPEND entries ${more})
  foreach(root IN ITEMS "${CUDAToolkit_ROOT}" "$ENV{CUDAToolkit_ROOT}" "$ENV{CUDA_PATH}" "$ENV{CUDA_HOME}")
    _cudastack_core_number_entries(more root environment "${root}")
    list(TRANSFORM more APPEND "/include")
    list(APPEND entries ${more})
  endforeach()
  list(TRANSFORM entries REPLACE "^.*[|]" "" OUTPUT_VARIABLE result_folders)
  get_property(own DIRECTORY PROPERTY INCLUDE_DIRECTORIES)
  # The compilers of Nix, Spack and Cray are wrappers that add folders.
  foreach(folder IN LISTS own CMAKE_C_IMPLICIT_INCLUDE_DIRECTORIES CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
    _cudastack_core_encode(folder "${folder}")
    list(APPEND result_folders "${folder}")
  endforeach()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
