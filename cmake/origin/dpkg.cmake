# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether an installed Debian package lists a file: NVIDIA's own, or the distribution's.

::

  _cudastack_origin_dpkg(<out_claim> <file>)

``/var/lib/dpkg/info/<package>.list``. A list may name ``/lib/...`` where the file is found as ``/usr/lib/...``. NVIDIA's packages have the release at the end of their name or
begin with ``cuda-`` or ``libcudnn<n>-``; the distribution's never do.
#]=]
function(_cudastack_origin_dpkg out_claim file)
  set(result_claim "")
  set(path "${file}")
  if(NOT "${CUDASTACK_SYSROOT}" STREQUAL "")
    cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${CUDASTACK_SYSROOT}")
    string(PREPEND path "/")
  endif()
  _cudastack_origin_dpkg_owner(package ledger "${path}")
  if(package STREQUAL "" AND path MATCHES "^/usr(/.*)$")
    _cudastack_origin_dpkg_owner(package ledger "${CMAKE_MATCH_1}")
  endif()
  if(NOT package STREQUAL "")
    string(REGEX REPLACE ":.*" "" name "${package}")
    set(kind debian)
    if(name MATCHES "-[0-9]+-[0-9]+$|^libcudnn[0-9]+-|^cuda-")
      set(kind nvidia-deb)
    endif()
    _cudastack_origin_dpkg_version(version "${package}")
    _cudastack_origin_claim(
      result_claim
      "kind=${kind}"
      "package=${name}"
      "version=${version}"
      "ledger=${ledger}"
      "folder=/"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
