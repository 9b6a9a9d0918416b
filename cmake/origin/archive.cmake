# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file lies in an unpacked archive of NVIDIA's: ``<component>-<os>-<machine>-<version>[_cuda<major>]-archive``.

::

  _cudastack_origin_archive(<out_claim> <file>)

Source: the redistributable archives of CUDA and cuDNN (redistrib_*.json).
#]=]
function(_cudastack_origin_archive out_claim file)
  set(result_claim "")
  if(file MATCHES "^(.*/([a-z_]+)-(linux|windows)-[a-z0-9_]+-([0-9][0-9.]*)(_cuda([0-9]+))?-archive)/")
    _cudastack_origin_claim(
      result_claim
      kind=archive
      "package=${CMAKE_MATCH_2}"
      "version=${CMAKE_MATCH_4}"
      "ledger=${CMAKE_MATCH_1}"
      "folder=${CMAKE_MATCH_1}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
