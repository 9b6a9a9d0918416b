# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a driver library is by its place, whoever brought it; empty for any other file.

::

  _cudastack_origin_role(<out_role> <path> <real path>)

``stub`` for linking only; ``compat`` of a toolkit's package for older drivers; ``alternative``, one of several drivers that Debian's
alternatives choose from. Source: NVIDIA's packages; Debian's ``glx-alternative-nvidia``.
#]=]
function(_cudastack_origin_role out_role path real)
  set(result_role "")
  _cudastack_origin_is_driver(is_driver "${path}")
  if(is_driver)
    if("${path};${real}" MATCHES "/stubs/")
      set(result_role stub)
    elseif("${path};${real}" MATCHES "/(cuda-)?compat/")
      set(result_role compat)
    elseif(real MATCHES "/nvidia/(current|tesla|legacy)[^/]*/")
      set(result_role alternative)
    endif()
  endif()
  set(${out_role} "${result_role}")
  return(PROPAGATE ${out_role})
endfunction()
