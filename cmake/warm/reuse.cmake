# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Answers ``find_package(CudaStack)`` from a snapshot: of an earlier configure of this tree, or of another tree of this
user, where nothing that matters has changed since.

::

  _cudastack_warm_reuse(<out_reused> <out_names>)

Then sets what ``_cudastack_look_package`` sets: ``<out_names>``. Nothing is searched, read or run but the snapshot itself and the
times of the files that it names. A call that asks for nothing new is answered by the snapshot of the last one. Once one call of
this configure had to look, the later ones look too: what they find is judged together.
#]=]
function(_cudastack_warm_reuse out_reused out_names)
  set(result_reused FALSE)
  set(result_names "")
  set(adopted FALSE)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  get_property(earlier_components GLOBAL PROPERTY _CUDASTACK_COMPONENTS)
  get_property(earlier_optional GLOBAL PROPERTY _CUDASTACK_OPTIONAL)
  get_property(earlier_gpu GLOBAL PROPERTY _CUDASTACK_GPU)
  _cudastack_warm_wishes(components optional)
  _cudastack_warm_name(name "${components}" "${optional}")
  set(nothing_new FALSE)
  if("${components}|${optional}|${CUDASTACK_GPU}" STREQUAL "${earlier_components}|${earlier_optional}|${earlier_gpu}")
    set(nothing_new TRUE)
    get_property(name GLOBAL PROPERTY _CUDASTACK_SNAPSHOT)
  endif()
  set(file "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.cmake")
  set(key "")
  if(NOT EXISTS "${file}")
    _cudastack_warm_shared_key(key "${name}")
    if("${facts}" STREQUAL "")
      _cudastack_warm_adopt(adopted "${name}" "${key}")
    endif()
  endif()
  if("${facts}" STREQUAL "" AND EXISTS "${file}")
    include("${file}")
    if(adopted)
      set(result_reused TRUE)
    elseif(nothing_new)
      set(snapshot_texts "")
      set(result_reused TRUE)
    elseif(
      EXISTS "${CMAKE_BINARY_DIR}/CudaStack/report.json"
      AND EXISTS "${CMAKE_BINARY_DIR}/CudaStack/report.txt"
      AND (NOT snapshot_found OR EXISTS "${CMAKE_BINARY_DIR}/CudaStack/include/cudastack/config.h")
    )
      _cudastack_warm_is_valid(result_reused "${name}")
    endif()
  endif()
  if(result_reused)
    _cudastack_warm_apply(result_names "${name}")
  endif()
  if(key)
    # Under this name the look that follows is shared.
    set_property(GLOBAL PROPERTY _CUDASTACK_SHARED_KEY "${key}")
  endif()
  set(${out_reused} "${result_reused}")
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_reused} ${out_names} ${result_names})
endfunction()
