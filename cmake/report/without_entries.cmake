# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The piece of shell that takes folders out of a search variable of the environment.

::

  _cudastack_report_without_entries(<out_shell> <variable> <encoded folders>)

``export CPATH=...`` with all other entries as they are, ``unset CPATH`` where none is left; empty where no entry leads to one of the folders.
Links are followed: an entry that leads to the same folder goes too.
#]=]
function(_cudastack_report_without_entries out_shell variable folders)
  set(result_shell "")
  set(reals "")
  foreach(encoded IN LISTS folders)
    _cudastack_core_decode(folder "${encoded}")
    _cudastack_core_real_path(real "${folder}")
    _cudastack_core_encode(real "${real}")
    list(APPEND reals "${real}")
  endforeach()
  # Encoded, since a folder with a bracket would join what follows it in a list.
  _cudastack_core_encode(entries "$ENV{${variable}}")
  string(REPLACE ":" ";" entries "${entries}")
  set(kept "")
  set(separator "")
  set(dropped 0)
  foreach(encoded IN LISTS entries)
    _cudastack_core_decode(entry "${encoded}")
    _cudastack_core_real_path(real "${entry}")
    _cudastack_core_encode(real "${real}")
    # What is not there has no real path, and leads nobody astray.
    if(encoded IN_LIST folders OR (real AND real IN_LIST reals))
      set(dropped 1)
    else()
      string(APPEND kept "${separator}${entry}")
      set(separator ":")
    endif()
  endforeach()
  if(dropped AND kept STREQUAL "")
    set(result_shell "unset ${variable}")
  elseif(dropped)
    _cudastack_core_shell_quote(kept "${kept}")
    set(result_shell "export ${variable}=${kept}")
  endif()
  set(${out_shell} "${result_shell}")
  return(PROPAGATE ${out_shell})
endfunction()
