# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the whole version of a library that lies somewhere without a header.

::

  _cudastack_discover_cudnn_half_version(<number>)

``<number>``: the candidate. The name of a wheel's library has the major only; a text in a part of it has all.
#]=]
function(_cudastack_discover_cudnn_half_version number)
  foreach(field IN ITEMS header library version)
    _cudastack_core_get_fact(${field} "cudnn.candidate.${number}.${field}")
  endforeach()
  if(library AND NOT header AND NOT version MATCHES "\\.")
    _cudastack_core_real_path(real "${library}")
    _cudastack_core_version_in_text(version cudnn.library "${real}")
    _cudastack_core_record("cudnn.candidate.${number}" "version=${version}")
  endif()
endfunction()
