# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where to lay out a toolkit.

::

  _cudastack_core_farm_folder(<out_folder> <root>)

``CudaStack/toolkit`` of the build tree. Where that has a space in its path a folder of the user's cache, one for each ``<root>`` (links resolved):
CMake cuts what nvcc says of its library folders at a space, and a program that has C++ and CUDA sources is not linked.
#]=]
function(_cudastack_core_farm_folder out_folder root)
  _cudastack_core_state_folder(result_folder)
  string(APPEND result_folder "/toolkit")
  if(result_folder MATCHES " ")
    _cudastack_core_cache_folder(cache)
    if(cache AND NOT cache MATCHES " ")
      string(MD5 name "${root}")
      string(SUBSTRING "${name}" 0 12 name)
      set(result_folder "${cache}/toolkits/${name}")
    endif()
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
