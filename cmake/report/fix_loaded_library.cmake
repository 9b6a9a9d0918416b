# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes the loader take the library that is linked.

::

  _cudastack_report_fix_loaded_library(<out_command> <subject>)

Takes the folder of the other library out of LD_LIBRARY_PATH. Where it was not LD_LIBRARY_PATH that led there: no command.
#]=]
function(_cudastack_report_fix_loaded_library out_command subject)
  set(result_command "")
  cmake_path(GET ${subject}.loaded.path PARENT_PATH folder)
  _cudastack_core_real_path(folder_real "${folder}")
  # Encoded, since a folder with a bracket would join what follows it in a list.
  _cudastack_core_encode(entries "$ENV{LD_LIBRARY_PATH}")
  string(REPLACE ":" ";" entries "${entries}")
  set(kept "")
  foreach(encoded IN LISTS entries)
    _cudastack_core_decode(entry "${encoded}")
    _cudastack_core_real_path(real "${entry}")
    # What is not there has no real path, and leads nobody astray.
    if(NOT entry STREQUAL folder AND (real STREQUAL "" OR NOT real STREQUAL folder_real))
      list(APPEND kept "${encoded}")
    endif()
  endforeach()
  if(kept STREQUAL entries)
    set(${out_command} "${result_command}")
    return(PROPAGATE ${out_command})
  endif()
  list(JOIN kept ":" kept)
  _cudastack_core_decode(kept "${kept}")
  set(shell "unset LD_LIBRARY_PATH")
  if(kept)
    _cudastack_core_shell_quote(kept "${kept}")
    set(shell "export LD_LIBRARY_PATH=${kept}")
  endif()
  _cudastack_report_cmake_command(result_command SHELL "${shell}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
