# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The roots of CUDA or cuDNN that folders of a modulefile lead to.

::

  _cudastack_origin_module_roots(<out_roots> <encoded folders>)

A folder itself, or the one that a folder for programs, headers or libraries lies in; each with and without links, encoded. What the machine has for
everybody is no module's. A folder of another thing is none: a module of a compiler does not bring the CUDA below the same prefix.
#]=]
function(_cudastack_origin_module_roots out_roots folders)
  set(result_roots "")
  foreach(encoded IN LISTS folders)
    _cudastack_core_decode(folder "${encoded}")
    string(REGEX REPLACE "/((bin|lib|lib64|include)(/stubs)?|targets/[^/]+/(lib|include))$" "" parent "${folder}")
    foreach(root IN ITEMS "${folder}" "${parent}")
      if(root MATCHES "^(/|/usr|/usr/local|/opt|)$")
        continue()
      endif()
      foreach(
        mark
        IN
        ITEMS bin/nvcc include/cuda.h include/cudnn.h include/cudnn_version.h compilers/bin/nvc++
      )
        if(EXISTS "${root}/${mark}")
          _cudastack_core_real_path(real "${root}")
          _cudastack_core_encode(root "${root}")
          _cudastack_core_encode(real "${real}")
          list(APPEND result_roots "${root}" "${real}")
          break()
        endif()
      endforeach()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES result_roots)
  set(${out_roots} "${result_roots}")
  return(PROPAGATE ${out_roots})
endfunction()
