# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
``_cudastack_probe_kept_flags`` as a command line again.

::

  _cudastack_probe_kept_line(<out_line> <flags>)
#]=]
function(_cudastack_probe_kept_line out_line flags)
  _cudastack_probe_kept_flags(kept "${flags}")
  set(line "")
  foreach(flag IN LISTS kept)
    _cudastack_core_decode(flag "${flag}")
    _cudastack_core_shell_quote(word "${flag}")
    string(APPEND line " ${word}")
  endforeach()
  set(${out_line} "${line}")
  return(PROPAGATE ${out_line})
endfunction()
