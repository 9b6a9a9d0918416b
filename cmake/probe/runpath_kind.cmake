# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The linker's flag for the kind of run-time path that the project's programs get.

::

  _cudastack_probe_runpath_kind(<out_flag>)

``--disable-new-dtags`` (DT_RPATH) where the flags of the project, or before it has any ``LDFLAGS``, say so last; else
``--enable-new-dtags`` (DT_RUNPATH).
#]=]
function(_cudastack_probe_runpath_kind out_flag)
  set(result_flag --enable-new-dtags)
  set(line "$ENV{LDFLAGS}")
  if(DEFINED CMAKE_EXE_LINKER_FLAGS)
    set(line "${CMAKE_EXE_LINKER_FLAGS}")
  endif()
  if("${CMAKE_CXX_FLAGS} ${line}" MATCHES "^.*(--(en|dis)able-new-dtags)")
    set(result_flag "${CMAKE_MATCH_1}")
  endif()
  set(${out_flag} "${result_flag}")
  return(PROPAGATE ${out_flag})
endfunction()
