# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CudaStack's own block in what CMake printed is, to the letter, ``<case>/<name>.txt`` beside the case.

::

  cudastack_test_expect_block(<out_block> <text> <name> [<number>])

``<out_block>`` and ``<number>`` as in ``cudastack_test_message_block``; paths are compared as ``cudastack_test_normalise_block`` has them.
#]=]
function(cudastack_test_expect_block out_block text name)
  cudastack_test_message_block(${out_block} "${text}" ${ARGN})
  cudastack_test_normalise_block(normal "${${out_block}}")
  cmake_path(GET CASE_FILE STEM LAST_ONLY case)
  cudastack_test_expect_text("${normal}" "${case}/${name}.txt")
  return(PROPAGATE ${out_block})
endfunction()
