# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the loader's cache leads to a file.

::

  _cudastack_probe_is_in_loader_cache(<out_yes> <path>)

The cache holds whole paths as texts that end in a zero. Source: ldconfig(8), ``dl-cache.h`` of glibc.
#]=]
function(_cudastack_probe_is_in_loader_cache out_yes path)
  set(yes FALSE)
  cmake_path(GET path FILENAME name)
  string(REGEX REPLACE "([][+.*()^$?|\\])" "\\\\\\1" pattern "${name}")
  if(EXISTS "/etc/ld.so.cache")
    file(STRINGS "/etc/ld.so.cache" lines REGEX "/${pattern}$")
    if("${path}" IN_LIST lines)
      set(yes TRUE)
    endif()
  endif()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
