# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What to say of a link to a cuDNN that is not there.

::

  _cudastack_discover_dangling_fault(<out_fault> <link>)

Debian's package brings links only; ``update-nvidia-cudnn`` downloads what they lead to.
#]=]
function(_cudastack_discover_dangling_fault out_fault link)
  cmake_path(GET link FILENAME name)
  set(result_fault "${name} is a dangling link")
  string(REGEX REPLACE "/usr/lib/.*$" "/usr/sbin/update-nvidia-cudnn" program "${link}")
  if(NOT program STREQUAL link AND EXISTS "${program}")
    string(APPEND result_fault ", its content was not downloaded (update-nvidia-cudnn -u)")
  endif()
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_fault})
endfunction()
