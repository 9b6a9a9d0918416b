# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The places where a cuDNN lies that nobody named.

::

  _cudastack_discover_cudnn_places(<out_places>)

Prefix entries, a loaded module of EasyBuild, the chosen toolkit and what it came with, the system's folders, conda, wheels. Kind ``place``; the form is
that of ``cudnn_hints.cmake``. CMAKE_FIND_USE_CMAKE_SYSTEM_PATH says whether the system's folders count, as for CMake's own searches.
#]=]
function(_cudastack_discover_cudnn_places out_places)
  set(result_places "")
  _cudastack_core_search_entries(entries LIBRARY)
  list(FILTER entries INCLUDE REGEX "^prefix\\|(option|project|environment)\\|")
  list(TRANSFORM entries REPLACE "^prefix" "place")
  list(APPEND result_places ${entries})
  if(NOT "$ENV{EBROOTCUDNN}" STREQUAL "")
    _cudastack_core_encode(root "$ENV{EBROOTCUDNN}")
    list(APPEND result_places "place|environment|EBROOTCUDNN||${root}")
  endif()
  _cudastack_discover_cudnn_toolkit_places(beside)
  list(APPEND result_places ${beside})
  if(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OR NOT DEFINED CMAKE_FIND_USE_CMAKE_SYSTEM_PATH)
    set(roots /usr /usr/local)
    _cudastack_core_get_fact(root toolkit.root)
    if(NOT root)
      list(APPEND roots /usr/local/cuda)
    endif()
    if(CMAKE_HOST_WIN32)
      file(TO_CMAKE_PATH "$ENV{ProgramFiles}/NVIDIA/CUDNN" roots)
    endif()
    foreach(root IN LISTS roots)
      list(APPEND result_places "place|default folder|||${root}")
    endforeach()
  endif()
  foreach(variable IN ITEMS CONDA_PREFIX VIRTUAL_ENV)
    if(NOT "$ENV{${variable}}" STREQUAL "")
      _cudastack_core_encode(root "$ENV{${variable}}")
      list(APPEND result_places "place|environment|${variable}||${root}")
    endif()
  endforeach()
  set(${out_places} "${result_places}")
  return(PROPAGATE ${out_places})
endfunction()
