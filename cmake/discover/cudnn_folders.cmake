# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders below a place whose change could bring another cuDNN.

::

  _cudastack_discover_cudnn_folders(<out_folders> <place>)

Encoded. Those of all layouts that are there; of one that is not, the nearest folder above it that is: its time changes when the other comes.
#]=]
function(_cudastack_discover_cudnn_folders out_folders place)
  _cudastack_discover_cudnn_root(root "${place}")
  _cudastack_core_encode(result_folders "${root}")
  set(layouts "")
  if(IS_DIRECTORY "${root}")
    _cudastack_discover_cudnn_layouts(layouts)
  endif()
  # What wheels would bring to an environment.
  if(EXISTS "${root}/pyvenv.cfg" OR EXISTS "${root}/conda-meta")
    _cudastack_core_glob_names(sites "${root}" "lib/python3*/site-packages" "lib/python3*/site-packages/nvidia")
    foreach(site IN LISTS sites)
      _cudastack_core_encode(folder "${root}/${site}")
      list(APPEND result_folders "${folder}")
    endforeach()
  endif()
  foreach(layout IN LISTS layouts)
    _cudastack_discover_cudnn_entries(entries "${root}" 1 "${layout}")
    list(TRANSFORM entries REPLACE "[|][^|]*$" "")
    string(REGEX REPLACE "[|,]" ";" folders "${entries}")
    if(NOT entries AND layout MATCHES "^any[|]([^|/]+)/" AND IS_DIRECTORY "${root}/${CMAKE_MATCH_1}")
      _cudastack_core_encode(folders "${root}/${CMAKE_MATCH_1}")
    endif()
    foreach(folder IN LISTS folders)
      _cudastack_core_decode(plain "${folder}")
      if(NOT IS_DIRECTORY "${plain}")
        cmake_path(GET plain PARENT_PATH plain)
        _cudastack_core_encode(folder "${plain}")
      endif()
      list(APPEND result_folders "${folder}")
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES result_folders)
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
