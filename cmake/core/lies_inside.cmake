# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a path lies in a folder, or is it, with all links resolved. The path need not exist yet, the folder has to.

::

  _cudastack_core_lies_inside(<out_yes> <path> <folder>)
#]=]
function(_cudastack_core_lies_inside out_yes path folder)
  cmake_path(ABSOLUTE_PATH path NORMALIZE)
  while(NOT EXISTS "${path}")
    cmake_path(GET path PARENT_PATH path)
  endwhile()
  file(REAL_PATH "${path}" path)
  file(REAL_PATH "${folder}" folder)
  cmake_path(IS_PREFIX folder "${path}" ${out_yes})
  return(PROPAGATE ${out_yes})
endfunction()
