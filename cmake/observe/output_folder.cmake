# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder of the build tree that a target is built into, for ``$ORIGIN``.

::

  _cudastack_observe_output_folder(<out_folder> <target>)
#]=]
function(_cudastack_observe_output_folder out_folder target)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  get_property(result_folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
  if(type STREQUAL "EXECUTABLE")
    get_property(own TARGET "${target}" PROPERTY RUNTIME_OUTPUT_DIRECTORY)
  else()
    get_property(own TARGET "${target}" PROPERTY LIBRARY_OUTPUT_DIRECTORY)
  endif()
  if(own)
    set(result_folder "${own}")
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
