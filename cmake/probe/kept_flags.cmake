# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Of a project's compiler flags those that a program of ours needs to run where the project's programs run.

::

  _cudastack_probe_kept_flags(<out_flags> <flags>)

``<flags>``: a command line, such as ``CMAKE_CXX_FLAGS``. ``<out_flags>``: a list, each flag encoded. Sysroot, target,
tool folders, ABI and standard library stay. Warnings, sanitizers, link-time optimisation and static linking go: they
would break the program or change what it is to measure.
#]=]
function(_cudastack_probe_kept_flags out_flags flags)
  # An unpaired bracket or a semicolon would break the list that separate_arguments makes.
  string(REPLACE "%" "%25" flags "${flags}")
  string(REPLACE "[" "%5B" flags "${flags}")
  string(REPLACE "]" "%5D" flags "${flags}")
  string(REPLACE ";" "%3B" flags "${flags}")
  separate_arguments(flags UNIX_COMMAND "${flags}")
  set(kept "")
  set(takes_next FALSE)
  foreach(flag IN LISTS flags)
    string(REPLACE "\\" "%5C" flag "${flag}")
    if(takes_next)
      list(APPEND kept "${flag}")
      set(takes_next FALSE)
    elseif(flag MATCHES "^(--sysroot|-isysroot|-target|-B)$")
      list(APPEND kept "${flag}")
      set(takes_next TRUE)
    elseif(
      flag MATCHES "^(--sysroot|--target|--gcc-toolchain|--gcc-install-dir|--gcc-triple|-stdlib|-mabi|-mfloat-abi)="
      OR flag MATCHES "^(-m32|-m64|-mx32|-B.+|-isysroot.+|-nostdinc\\+\\+|-nostdlib\\+\\+)$"
    )
      list(APPEND kept "${flag}")
    endif()
  endforeach()
  set(${out_flags} "${kept}")
  return(PROPAGATE ${out_flags})
endfunction()
