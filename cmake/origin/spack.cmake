# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file lies in a prefix that Spack has made.

::

  _cudastack_origin_spack(<out_claim> <file>)

Its ``.spack/spec.json`` names the package first, older ones are ``spec.yaml``. Externals have none. Source: Spack documentation, "Package installation metadata".
#]=]
function(_cudastack_origin_spack out_claim file)
  set(result_claim "")
  _cudastack_origin_ancestor(folder "${file}" .spack/spec.json)
  if(NOT folder)
    _cudastack_origin_ancestor(folder "${file}" .spack/spec.yaml)
  endif()
  if(folder)
    set(package "")
    set(version "")
    set(ledger "${folder}/.spack/spec.json")
    if(EXISTS "${ledger}")
      _cudastack_core_read_text(json "${ledger}")
      string(JSON package ERROR_VARIABLE error GET "${json}" spec nodes 0 name)
      string(JSON version ERROR_VARIABLE version_error GET "${json}" spec nodes 0 version)
      if(error OR version_error)
        set(package "")
        set(version "")
      endif()
    else()
      set(ledger "${folder}/.spack/spec.yaml")
    endif()
    if(package STREQUAL "" AND folder MATCHES "/([a-z0-9-]+)-([0-9][0-9.]*)-[a-z0-9]+$")
      set(package "${CMAKE_MATCH_1}")
      set(version "${CMAKE_MATCH_2}")
    endif()
    _cudastack_origin_claim(
      result_claim
      kind=spack
      "package=${package}"
      "version=${version}"
      "ledger=${ledger}"
      "folder=${folder}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
