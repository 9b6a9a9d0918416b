# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CUDA headers that would be compiled instead of the chosen toolkit's own.

::

  _cudastack_inspect_added_headers()

Records ``added.header.<n>`` with ``added.header.count``: one for each folder. What would be taken once these are out of the way counts too, so
that one fix mends all. A folder may have a part only, as those of wheels do: what ``crt`` it has is of the release of the header beside it. A header that tells no release, such as a project's own ``cuda.h``, is nobody's business. The facts are variables of the caller.
#]=]
function(_cudastack_inspect_added_headers)
  set(count 0)
  set(found "")
  # Where the environment adds nothing, only a toolkit in the compiler's own folders has others before it.
  set(situations nvcc)
  if(NOT "$ENV{CPATH}$ENV{CPLUS_INCLUDE_PATH}$ENV{NVCC_PREPEND_FLAGS}$ENV{NVCC_APPEND_FLAGS}" STREQUAL "")
    list(APPEND situations target cxx)
  endif()
  foreach(situation IN LISTS situations)
    _cudastack_inspect_include_order(entries "${situation}")
    foreach(
      header
      IN
      ITEMS
        "cudart|cuda_runtime_api.h|CUDART_VERSION|cuda_runtime_api.h"
        "cuda|cuda.h|CUDA_VERSION|cuda.h"
        "cudart|crt/host_config.h|CUDART_VERSION|cuda_runtime_api.h"
    )
      string(REPLACE "|" ";" header "${header}")
      list(POP_FRONT header subject name macro witness)
      set(own "${header.${subject}.real}")
      set(own_release "${header.${subject}.release}")
      if(own_release STREQUAL "")
        return()
      endif()
      foreach(entry IN LISTS entries)
        _cudastack_core_split_entry("${entry}")
        _cudastack_core_real_path(real "${entry_path}/${name}")
        if(entry_kind STREQUAL "own" OR real STREQUAL own)
          break()
        elseif(real STREQUAL "")
          continue()
        endif()
        _cudastack_core_header_release(release "${entry_path}/${witness}" "${macro}")
        if(release STREQUAL own_release)
          break()
        elseif(release AND NOT entry IN_LIST found)
          list(APPEND found "${entry}")
          math(EXPR count "${count} + 1")
          _cudastack_inspect_added("header.${count}" "${entry}" "${name}" "${real}" "${release}")
        endif()
      endforeach()
    endforeach()
  endforeach()
  _cudastack_core_record(added.header "count=${count}")
endfunction()
