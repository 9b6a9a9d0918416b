# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The key of ``lists.cmake`` for what installed Debian packages list.

::

  _cudastack_origin_dpkg_lists(<out_key> <CUDA or ALL>)

``CUDA``: the packages that can be about it or bring a host compiler, by their names; ``ALL`` takes tenths of a second.
#]=]
function(_cudastack_origin_dpkg_lists out_key which)
  set(expression ".")
  if(which STREQUAL "CUDA")
    string(
      CONCAT expression
      "cuda|cudnn|nvidia|nsight|^gds-|^lib(accinj|cu([+]|b-|blas|dss|fft|file|inj|obj|pti|rand|solver|sparse|tensor)|npp|nv|thrust)"
      "|^gcc|^g[+][+]|^clang|^libc6-dev"
    )
  endif()
  _cudastack_origin_lists(${out_key} "${CUDASTACK_SYSROOT}/var/lib/dpkg/info" "${expression}" "*.list")
  return(PROPAGATE ${out_key})
endfunction()
