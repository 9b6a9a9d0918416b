# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every other trace of a toolkit: CUDA_HOME, CUDA_PATH and CUDA_TOOLKIT_ROOT_DIR of the environment, the usual folders, conda, the wheels of a virtualenv.

::

  _cudastack_discover_ambient_candidates(<out_candidates>)

Newer releases come first among the usual folders.
#]=]
function(_cudastack_discover_ambient_candidates out_candidates)
  set(result_candidates "")
  foreach(variable IN ITEMS CUDA_HOME CUDA_PATH CUDA_TOOLKIT_ROOT_DIR)
    string(REPLACE ":" ";" roots "$ENV{${variable}}")
    _cudastack_discover_root_candidates(found ambient environment "${variable}" "${roots}")
    list(APPEND result_candidates ${found})
  endforeach()
  file(GLOB usual LIST_DIRECTORIES true "/usr/local/cuda-*" "/opt/cuda-*")
  list(SORT usual COMPARE NATURAL ORDER DESCENDING)
  foreach(root IN ITEMS "/usr/local/cuda" ${usual} "/opt/cuda")
    if(EXISTS "${root}/bin/nvcc")
      _cudastack_discover_candidate(candidate ambient "default" "usual folder" "" "${root}/bin/nvcc")
      list(APPEND result_candidates "${candidate}")
    endif()
  endforeach()
  if(NOT "$ENV{CONDA_PREFIX}" STREQUAL "" AND EXISTS "$ENV{CONDA_PREFIX}/bin/nvcc")
    _cudastack_discover_candidate(candidate ambient environment CONDA_PREFIX "" "$ENV{CONDA_PREFIX}/bin/nvcc")
    list(APPEND result_candidates "${candidate}")
  endif()
  if(NOT "$ENV{VIRTUAL_ENV}" STREQUAL "")
    _cudastack_discover_nvcc_of_wheels(names "$ENV{VIRTUAL_ENV}")
    foreach(name IN LISTS names)
      _cudastack_discover_candidate(candidate ambient environment VIRTUAL_ENV "" "$ENV{VIRTUAL_ENV}/${name}")
      list(APPEND result_candidates "${candidate}")
    endforeach()
  endif()
  set(${out_candidates} "${result_candidates}")
  return(PROPAGATE ${out_candidates})
endfunction()
