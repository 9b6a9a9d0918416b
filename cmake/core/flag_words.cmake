# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes a line of flags apart as nvcc and a shell do, and keeps how each word was written.

::

  _cudastack_core_flag_words(<out_words> <flags>)

``<out_words>``: a list of encoded words with their quotes and backslashes, so that any choice of them, joined by spaces, is a
line of flags again. Source: NVCC_PREPEND_FLAGS as ``nvcc --dryrun`` splits it.
#]=]
function(_cudastack_core_flag_words out_words flags)
  _cudastack_core_encode(flags "${flags}")
  # Backslashes, brackets and control characters are codes by now: only quotes are left to be minded.
  string(REGEX REPLACE "%(09|0A|0D)" " " flags "${flags}")
  string(REGEX MATCHALL "(%5C.|[^ \"']|\"[^\"]*\"|'[^']*')+" result_words "${flags}")
  set(${out_words} "${result_words}")
  return(PROPAGATE ${out_words})
endfunction()
