# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file that a header's ``#include`` of a name beside it takes; empty where there is none.

::

  _cudastack_core_beside_header(<out_file> <folder> <name>)

Of Debian's multiarch folder and the one above it, a compiler asks both.
#]=]
function(_cudastack_core_beside_header out_file folder name)
  set(result_file "${folder}/${name}")
  if(NOT EXISTS "${result_file}")
    set(result_file "")
    cmake_path(GET folder PARENT_PATH above)
    if(folder MATCHES "/include/[^/]+-linux-gnu$" AND EXISTS "${above}/${name}")
      set(result_file "${above}/${name}")
    elseif(folder MATCHES "/include$")
      _cudastack_core_glob_names(names "${folder}" "*-linux-gnu/${name}")
      list(POP_FRONT names first)
      if(first)
        set(result_file "${folder}/${first}")
      endif()
    endif()
  endif()
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
