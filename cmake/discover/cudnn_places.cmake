# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The places where a cuDNN lies that nobody named.

::

  _cudastack_discover_cudnn_places(<out_places>)

Prefix entries, the chosen toolkit and what it came with, the system's folders, conda, wheels; the form is that of ``cudnn_hints.cmake``.
#]=]
function(_cudastack_discover_cudnn_places out_places)
  set(result_places "")
  _cudastack_core_search_entries(entries LIBRARY)
  list(FILTER entries INCLUDE REGEX "^prefix\\|(option|project|environment)\\|")
  list(TRANSFORM entries REPLACE "^prefix" "root")
  list(APPEND result_places ${entries})
  _cudastack_core_get_fact(root toolkit.root)
  if(root)
    _cudastack_core_encode(encoded "${root}")
    list(APPEND result_places "root|chosen toolkit|||${encoded}")
  endif()
  # A toolkit of conda is a part of its environment, which has cuDNN in include and lib: whether it is active or not.
  string(REGEX REPLACE "/targets/[^/]+$" "" environment "${root}")
  if(NOT environment STREQUAL root AND EXISTS "${environment}/conda-meta")
    _cudastack_core_encode(encoded "${environment}")
    list(APPEND result_places "root|conda environment of the chosen toolkit|||${encoded}")
  endif()
  # A wheel toolkit has its cuDNN beside it: nvidia/cu13 and nvidia/cudnn.
  _cudastack_core_get_fact(source toolkit.source_root)
  if(source AND EXISTS "${source}/../cudnn/include")
    cmake_path(GET source PARENT_PATH source)
    _cudastack_core_encode(source "${source}/cudnn")
    list(APPEND result_places "root|wheels of the chosen toolkit|||${source}")
  endif()
  foreach(root IN ITEMS /usr /usr/local)
    list(APPEND result_places "root|default folder|||${root}")
  endforeach()
  if(NOT "$ENV{CONDA_PREFIX}" STREQUAL "")
    _cudastack_core_encode(root "$ENV{CONDA_PREFIX}")
    list(APPEND result_places "root|environment|CONDA_PREFIX||${root}")
  endif()
  _cudastack_discover_wheel_folders(wheels)
  foreach(folder IN LISTS wheels)
    _cudastack_core_encode(root "${folder}/cudnn")
    list(APPEND result_places "root|environment|VIRTUAL_ENV||${root}")
  endforeach()
  set(${out_places} "${result_places}")
  return(PROPAGATE ${out_places})
endfunction()
