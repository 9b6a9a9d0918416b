# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder to write into a run-time path of the build tree for a folder of libraries.

::

  _cudastack_emit_runtime_folder(<out_folder> <folder>)

The folder itself; where its name has a comma, at which CMake's linker flag would be cut, a link to it in the build tree. Empty where
that is no better, and for the folders where the loader looks by itself.
#]=]
function(_cudastack_emit_runtime_folder out_folder folder)
  set(result_folder "${folder}")
  _cudastack_core_is_loader_folder(searched_anyway "${folder}")
  if(searched_anyway)
    set(result_folder "")
  elseif(folder MATCHES ",")
    string(MD5 name "${folder}")
    string(SUBSTRING "${name}" 0 12 name)
    _cudastack_core_state_folder(state_folder)
    set(result_folder "${state_folder}/libraries-${name}")
    file(CREATE_LINK "${folder}" "${result_folder}" RESULT failure SYMBOLIC)
    if(NOT failure STREQUAL "0" OR result_folder MATCHES ",")
      set(result_folder "")
    endif()
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
