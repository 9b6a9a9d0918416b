# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A sign of the looks that a build tree has seen: it changes with each. A configure that reuses a snapshot leaves it.

::

  cudastack_test_looked(<out_sign> <build tree>)
#]=]
function(cudastack_test_looked out_sign build_tree)
  set(${out_sign} "")
  string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${build_tree}")
  file(GLOB files "${pattern}/CudaStack/snapshot/*.facts" "${pattern}/CudaStack/snapshot/late.cmake")
  foreach(file IN LISTS files)
    file(TIMESTAMP "${file}" time "%s.%f" UTC)
    string(APPEND ${out_sign} "${time} ")
  endforeach()
  return(PROPAGATE ${out_sign})
endfunction()
