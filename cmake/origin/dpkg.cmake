# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether an installed Debian package lists a file: NVIDIA's own, or the distribution's.

::

  _cudastack_origin_dpkg(<out_claim> <file>)

``/var/lib/dpkg/info/<package>.list``. NVIDIA's packages are maintained by NVIDIA, have the release at the end of their name, or
begin with ``cuda-``, ``libcudnn<n>-`` or, on a Jetson, ``nvidia-l4t-``; the distribution's never do. A name as NVIDIA's drivers have it
(``libnvidia-compute-550``) the distribution has too.
#]=]
function(_cudastack_origin_dpkg out_claim file)
  set(result_claim "")
  set(path "${file}")
  if(NOT "${CUDASTACK_SYSROOT}" STREQUAL "")
    cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${CUDASTACK_SYSROOT}")
    string(PREPEND path "/")
  endif()
  _cudastack_origin_dpkg_owner(package ledger "${path}")
  if(package STREQUAL "")
    _cudastack_origin_dpkg_orphan(result_claim "${path}")
  else()
    string(REGEX REPLACE ":.*" "" name "${package}")
    _cudastack_origin_dpkg_version(version maintainer "${package}")
    set(kind debian)
    if(name MATCHES "-[0-9]+-[0-9]+$|^libcudnn[0-9]+-|^cuda-|^nvidia-l4t-" OR maintainer MATCHES "@nvidia[.]com")
      set(kind nvidia-deb)
    endif()
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
