# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The name under which what is true of this tree is shared with the user's other trees.

::

  _cudastack_warm_shared_key(<out_key> <snapshot name>)

A hash of what was asked, set and named, and of CudaStack's own files.
#]=]
function(_cudastack_warm_shared_key out_key name)
  _cudastack_warm_inputs(inputs)
  _cudastack_warm_own_files(own_files)
  _cudastack_warm_finder_values(finders)
  string(MD5 key "${name}|${inputs}|${own_files}|${finders}")
  set(${out_key} "snapshot-${key}")
  return(PROPAGATE ${out_key})
endfunction()
