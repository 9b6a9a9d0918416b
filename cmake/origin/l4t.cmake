# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The release of Linux for Tegra; empty on a machine that is no Jetson, or where its file does not tell.

::

  _cudastack_origin_l4t(<out_release>)

``# R36 (release), REVISION: 4.3, ...`` is 36.4.3. Source: ``/etc/nv_tegra_release``.
#]=]
function(_cudastack_origin_l4t out_release)
  set(result_release "")
  _cudastack_core_read_text(text "${CUDASTACK_SYSROOT}/etc/nv_tegra_release")
  if(text MATCHES "# *R([0-9]+)[^,\n]*, *REVISION: *([0-9.]+)")
    set(result_release "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}")
  endif()
  set(${out_release} "${result_release}")
  return(PROPAGATE ${out_release})
endfunction()
