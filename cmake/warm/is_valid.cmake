# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the snapshot that is loaded still holds.

::

  _cudastack_warm_is_valid(<out_yes> <name>)

``<name>``: that of the snapshot; the variables ``snapshot_...`` are the caller's, and ``state_code`` where the tree has no such file
yet. Cheapest first: what was asked and set, the CUDA compiler that the tree is bound to, then
the files.
#]=]
function(_cudastack_warm_is_valid out_yes name)
  set(result_yes FALSE)
  _cudastack_warm_inputs(inputs)
  _cudastack_warm_own_files(own_files)
  string(APPEND inputs "${own_files}")
  string(MD5 inputs "${inputs}")
  set(finders_hold FALSE)
  set(settled "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.settled")
  if(EXISTS "${settled}")
    file(READ "${settled}" settled)
    _cudastack_warm_finder_text(hash)
    if(hash STREQUAL settled)
      set(finders_hold TRUE)
    endif()
  endif()
  if(NOT finders_hold)
    _cudastack_warm_finders_hold(finders_hold "${snapshot_finders}" "${snapshot_known}")
  endif()
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
    _cudastack_warm_driver_state(driver)
    if(driver STREQUAL snapshot_driver_state)
      set(state_holds FALSE)
      if("${state_code}" STREQUAL "")
        include("${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.state.cmake" OPTIONAL)
      else()
        cmake_language(EVAL CODE "${state_code}")
      endif()
      set(result_yes "${state_holds}")
    endif()
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
