# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The targets that may have to do with CUDA: those that were noted on the way up the graph, and those with CUDA sources.

::

  _cudastack_observe_noted_targets(<out_targets>)
#]=]
function(_cudastack_observe_noted_targets out_targets)
  get_property(result_targets GLOBAL PROPERTY _CUDASTACK_NOTED)
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  list(APPEND result_targets ${cuda_targets})
  list(REMOVE_DUPLICATES result_targets)
  set(${out_targets} "${result_targets}")
  return(PROPAGATE ${out_targets})
endfunction()
