# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The rules that ``find_package(CudnnStrict)`` judges.

::

  _cudastack_look_cudnn_rules(<out_rules>)

Each whose file is named after cuDNN, and whether it can be loaded.
#]=]
function(_cudastack_look_cudnn_rules out_rules)
  cmake_path(SET folder NORMALIZE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../judge")
  _cudastack_core_glob_names(result_rules "${folder}" "cudnn_*.cmake")
  list(TRANSFORM result_rules REPLACE "\\.cmake$" "")
  list(APPEND result_rules asked_libraries_can_be_loaded)
  set(${out_rules} "${result_rules}")
  return(PROPAGATE ${out_rules})
endfunction()
