# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where the wheels of an environment of Python have their nvcc, below it, the newest major first; empty where it is none, or has none.

::

  _cudastack_discover_nvcc_of_wheels(<out_names> <environment>)
#]=]
function(_cudastack_discover_nvcc_of_wheels out_names environment)
  _cudastack_core_glob_names(result_names "${environment}" "lib/python3*/site-packages/nvidia/cu[0-9]*/bin/nvcc")
  list(SORT result_names COMPARE NATURAL ORDER DESCENDING)
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_names})
endfunction()
