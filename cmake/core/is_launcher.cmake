# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file, links resolved, is a compiler launcher, which under the name of a compiler starts the next one of that name in PATH.

::

  _cudastack_core_is_launcher(<out_yes> <real path>)

By its name: anything else under an odd name (a store of files by their hash) is the compiler itself.
#]=]
function(_cudastack_core_is_launcher out_yes real)
  set(result_yes FALSE)
  if(real MATCHES "/(ccache|sccache|distcc|icecc|buildcache)[^/]*$")
    set(result_yes TRUE)
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
