# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The places of a cuDNN that came with the chosen toolkit.

::

  _cudastack_discover_cudnn_toolkit_places(<out_places>)

The form is that of ``cudnn_hints.cmake``.
#]=]
function(_cudastack_discover_cudnn_toolkit_places out_places)
  set(result_places "")
  _cudastack_core_get_fact(root toolkit.root)
  if(root)
    _cudastack_core_encode(encoded "${root}")
    list(APPEND result_places "place|chosen toolkit|||${encoded}")
  endif()
  # A toolkit of conda is a part of its environment, which has cuDNN in include and lib: whether it is active or not.
  string(REGEX REPLACE "/targets/[^/]+$" "" environment "${root}")
  if(NOT environment STREQUAL root AND EXISTS "${environment}/conda-meta")
    _cudastack_core_encode(encoded "${environment}")
    list(APPEND result_places "place|conda environment of the chosen toolkit|||${encoded}")
  endif()
  # A wheel toolkit has its cuDNN beside it: nvidia/cu13 and nvidia/cudnn, or the small flavour's nvidia/cudnn_jit.
  _cudastack_core_get_fact(source toolkit.source_root)
  cmake_path(GET source PARENT_PATH folder)
  foreach(name IN ITEMS cudnn cudnn_jit)
    if(source AND EXISTS "${folder}/${name}/include")
      _cudastack_core_encode(encoded "${folder}/${name}")
      list(APPEND result_places "place|wheels of the chosen toolkit|||${encoded}")
    endif()
  endforeach()
  set(${out_places} "${result_places}")
  return(PROPAGATE ${out_places})
endfunction()
