# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a version is one that was asked for, as ``find_package`` means it.

::

  _cudastack_core_version_fits(<out_fits> <version> <minimum> <maximum> <below> <exact>)

1 or empty. Of a version of three numbers, which is all that a header tells, a fourth of the minimum is not compared. ``<below>``: the maximum is excluded; ``<exact>``: only the minimum, compared by as many numbers as it has. What is empty was not asked for.
Source: FindPackageHandleStandardArgs.
#]=]
function(
  _cudastack_core_version_fits
  out_fits
  version
  minimum
  maximum
  below
  exact
)
  set(result_fits 1)
  if(version MATCHES "^[0-9]+[.][0-9]+[.][0-9]+$")
    string(REGEX REPLACE "^([0-9]+[.][0-9]+[.][0-9]+)[.].*$" "\\1" minimum "${minimum}")
  endif()
  if(exact)
    string(REPLACE "." ";" wanted "${minimum}")
    string(REPLACE "." ";" numbers "${version}")
    list(LENGTH wanted count)
    list(SUBLIST numbers 0 ${count} numbers)
    list(JOIN numbers "." version)
    if(NOT version VERSION_EQUAL minimum)
      set(result_fits "")
    endif()
  elseif(
    version VERSION_LESS minimum
    OR (NOT maximum STREQUAL "" AND version VERSION_GREATER maximum)
    OR (below AND version VERSION_EQUAL maximum)
  )
    set(result_fits "")
  endif()
  set(${out_fits} "${result_fits}")
  return(PROPAGATE ${out_fits})
endfunction()
