# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Files below a folder of CudaStack, relative to its root, sorted.

::

  cudastack_test_source_files(<out_files> <pattern>...)

``<pattern>`` is relative to the root, such as ``cmake/*.cmake``, and reaches into all folders below.
#]=]
function(cudastack_test_source_files out_files)
  string(REPLACE "[" "[[]" root "${CUDASTACK_SOURCE_DIR}")
  list(TRANSFORM ARGN PREPEND "${root}/" OUTPUT_VARIABLE patterns)
  file(GLOB_RECURSE ${out_files} RELATIVE "${CUDASTACK_SOURCE_DIR}" ${patterns})
  return(PROPAGATE ${out_files})
endfunction()
