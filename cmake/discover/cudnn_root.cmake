# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The prefix that a file or folder of a cuDNN lies in.

::

  _cudastack_discover_cudnn_root(<out_root> <path>)

People give a hint for a root the header, the library or the folder of either.
#]=]
function(_cudastack_discover_cudnn_root out_root path)
  set(result_root "${path}")
  cmake_path(NORMAL_PATH result_root)
  string(REGEX REPLACE "(.)/$" "\\1" result_root "${result_root}")
  string(REGEX REPLACE "/[^/]+\\.(h|lib|a|so[0-9.]*)$" "" result_root "${result_root}")
  # Windows' release of CUDA below or above x64, the multiarch folder.
  string(
    REGEX REPLACE "/(lib|include|bin)/([0-9]+\\.[0-9]+|x64|[^/]+-linux-gnu)(/x64)?$"
    "/\\1"
    result_root
    "${result_root}"
  )
  string(REGEX REPLACE "(.)/(lib|lib64|include|bin)$" "\\1" result_root "${result_root}")
  set(${out_root} "${result_root}")
  return(PROPAGATE ${out_root})
endfunction()
