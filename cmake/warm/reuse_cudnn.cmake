# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Tells ``find_package(CudnnStrict)`` what an earlier look found: of this tree, or of another one of this user, where nothing that matters has changed since.

::

  _cudastack_warm_reuse_cudnn(<out_reused> <out_names> <out_key> <name>)

``<out_names>``: the facts that are set in the caller. ``<out_key>``: under which name a look is to be shared; empty in a tree that has looked before.
#]=]
function(_cudastack_warm_reuse_cudnn out_reused out_names out_key name)
  set(reused FALSE)
  set(names "")
  set(key "")
  set(file "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.cmake")
  set(state_code "")
  if(EXISTS "${file}")
    include("${file}")
    if(EXISTS "${CMAKE_BINARY_DIR}/CudaStack/cudnn/report.txt")
      _cudastack_warm_is_valid(reused "${name}")
    endif()
  else()
    _cudastack_core_load_stage(core)
    _cudastack_warm_shared_key(key "${name}")
    _cudastack_warm_read_shared(code "${key}")
    if(code)
      cmake_language(EVAL CODE "${code}")
      set(state_code "${shared_1}")
      _cudastack_warm_is_valid(reused "${name}")
      if(reused)
        _cudastack_warm_unpack()
        # In the words of this tree.
        include("${file}")
      endif()
    endif()
  endif()
  if(reused)
    file(STRINGS "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.results.cmake" names REGEX "^set\\([a-z]")
    list(TRANSFORM names REPLACE "^set\\(([a-z0-9._]+) .*$" "\\1")
    include("${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.results.cmake")
    _cudastack_warm_depend("${snapshot_depends}")
    if(NOT CudnnStrict_FIND_QUIETLY)
      _cudastack_warm_say("${snapshot_texts}")
    endif()
  endif()
  set(${out_reused} "${reused}")
  set(${out_names} "${names}")
  set(${out_key} "${key}")
  return(PROPAGATE ${out_reused} ${out_names} ${out_key} ${names})
endfunction()
