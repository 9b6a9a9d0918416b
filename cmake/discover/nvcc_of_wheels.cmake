# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The nvcc of the wheels in an environment of Python that is named as a root; empty where that is none, or has none.

::

  _cudastack_discover_nvcc_of_wheels(<out_path> <root>)
#]=]
function(_cudastack_discover_nvcc_of_wheels out_path root)
  set(result_path "")
  _cudastack_core_glob_names(names "${root}" "lib/python3*/site-packages/nvidia/cu*/bin/nvcc")
  list(POP_FRONT names name)
  if(name)
    set(result_path "${root}/${name}")
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
