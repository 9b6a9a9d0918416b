# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where this run keeps what it makes: ``CudaStack`` in the build tree, in script mode the private work folder.

::

  _cudastack_core_state_folder(<out_folder>)
#]=]
function(_cudastack_core_state_folder out_folder)
  if(CMAKE_SCRIPT_MODE_FILE)
    _cudastack_core_work_folder(result_folder)
  else()
    set(result_folder "${CMAKE_BINARY_DIR}/CudaStack")
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
