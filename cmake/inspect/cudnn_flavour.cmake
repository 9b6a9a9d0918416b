# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which flavour of cuDNN the parts beside the library make, and which parts of it are missing there.

::

  _cudastack_inspect_cudnn_flavour(<parts> <version> <major>)

``<parts>``: the names that are there; ``<version>``: of the header or the library, as exact as known. Records ``cudnn.flavour`` (``full``, ``jit``; nothing for a major
whose parts no table knows) and ``cudnn.part.missing``.
#]=]
function(_cudastack_inspect_cudnn_flavour parts version major)
  if(NOT version MATCHES "^${major}(\\.|$)")
    set(version "${major}")
  endif()
  set(flavour full)
  _cudastack_core_cudnn_parts(expected "${version}" "")
  _cudastack_core_cudnn_parts(expected_of_jit "${version}" 1)
  set(others "${expected}")
  list(REMOVE_ITEM others ${expected_of_jit})
  string(REPLACE ";" "|" others "${others}")
  # The small one has nothing but its parts, and the engines are what it is for.
  if("engines_runtime_compiled" IN_LIST parts AND others)
    set(rest "${parts}")
    list(FILTER rest INCLUDE REGEX "^(${others})$")
    if(NOT rest)
      set(flavour jit)
      set(expected "${expected_of_jit}")
    endif()
  endif()
  if(expected)
    list(REMOVE_ITEM expected ${parts})
    _cudastack_core_record(cudnn "flavour=${flavour}")
    _cudastack_core_record(cudnn.part "missing=${expected}")
  endif()
endfunction()
