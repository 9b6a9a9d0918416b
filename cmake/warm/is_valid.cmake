# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the snapshot that is loaded still holds.

::

  _cudastack_warm_is_valid(<out_yes>)

The variables ``snapshot_...`` are the caller's. Cheapest first: what was asked and set, the CUDA compiler that the tree is bound to, then
the files.
#]=]
function(_cudastack_warm_is_valid out_yes)
  set(result_yes FALSE)
  _cudastack_warm_inputs(inputs)
  _cudastack_warm_own_files(own_files)
  string(APPEND inputs "${own_files}")
  string(MD5 inputs "${inputs}")
  _cudastack_warm_finders_hold(finders_hold "${snapshot_finders}" "${snapshot_known}")
  _cudastack_core_bound_compiler(bound)
  set(compiler "${bound}")
  if(bound STREQUAL "")
    set(compiler "${snapshot_compiler}")
  endif()
  # A command that mends a tree is another one once the tree has its compiler.
  if(snapshot_texts MATCHES " fix: " AND NOT bound STREQUAL snapshot_bound)
    set(compiler "")
  endif()
  if(inputs STREQUAL snapshot_inputs AND finders_hold AND compiler STREQUAL snapshot_compiler)
    _cudastack_warm_state(state "${snapshot_paths}")
    string(MD5 state "${state}")
    if(state STREQUAL snapshot_state)
      set(result_yes TRUE)
    endif()
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
