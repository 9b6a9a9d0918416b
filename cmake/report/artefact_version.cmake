# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of one subject, as exact as it is known, be it the major alone; ``-`` where nothing is.

::

  _cudastack_report_artefact_version(<out_version> <subject>)

The facts are variables of the caller.
#]=]
function(_cudastack_report_artefact_version out_version subject)
  set(result_version "-")
  foreach(field IN ITEMS major release version)
    # The name of a wheel's file has the major only: the release says more.
    if(DEFINED ${subject}.${field} AND NOT result_version MATCHES "^${${subject}.${field}}[.]")
      set(result_version "${${subject}.${field}}")
    endif()
  endforeach()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
