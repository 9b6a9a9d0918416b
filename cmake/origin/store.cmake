# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file lies in the store of Nix or Guix; the folder's name is its ledger.

::

  _cudastack_origin_store(<out_claim> <file>)

``<32 signs>-<name>-<version>``. Source: Nix manual, "Store path".
#]=]
function(_cudastack_origin_store out_claim file)
  set(result_claim "")
  if(file MATCHES "^(.*/(nix|gnu)/store/[a-z0-9]+-([^/]+))/")
    set(folder "${CMAKE_MATCH_1}")
    set(store "${CMAKE_MATCH_2}")
    set(name "${CMAKE_MATCH_3}")
    set(version "")
    if(name MATCHES "^(.*[^-])-([0-9][0-9.]*)(-[a-z]+)?$")
      set(version "${CMAKE_MATCH_2}")
      set(name "${CMAKE_MATCH_1}${CMAKE_MATCH_3}")
    endif()
    set(kind nix)
    if(store STREQUAL "gnu")
      set(kind guix)
    endif()
    _cudastack_origin_claim(
      result_claim
      "kind=${kind}"
      "package=${name}"
      "version=${version}"
      "ledger=${folder}"
      "folder=${folder}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
