# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The glibc that the project compiles with.

::

  _cudastack_inspect_libc()

Records ``libc`` (path, version). Source: ``__GLIBC__`` and ``__GLIBC_MINOR__`` in ``features.h``, of the sysroot where there is one.
#]=]
function(_cudastack_inspect_libc)
  set(path "${CMAKE_SYSROOT}/usr/include/features.h")
  if(EXISTS "${path}")
    file(STRINGS "${path}" lines REGEX "^#[ \t]*define[ \t]+__GLIBC(_MINOR)?__[ \t]+[0-9]+")
    set(version "")
    if("${lines}" MATCHES "__GLIBC__[ \t]+([0-9]+)")
      set(version "${CMAKE_MATCH_1}")
    endif()
    if(version AND "${lines}" MATCHES "__GLIBC_MINOR__[ \t]+([0-9]+)")
      _cudastack_core_record(
        libc
        "path=${path}"
        "version=${version}.${CMAKE_MATCH_1}"
        "chooser=default folder"
        level=files
      )
    endif()
  endif()
endfunction()
