# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What still tells the version of a file, where neither a package, nor a macro of its own, nor its name does.

::

  _cudastack_core_other_version(<out_version> <out_source> <subject> <real path>)

In this order: ``version.json`` above it, a text in the file, a folder that has a version as its name. ``<out_source>``, for people, is empty where
nothing tells. The folder is the weakest: it may have been copied or renamed, so no rule reads a version that has a source.
#]=]
function(_cudastack_core_other_version out_version out_source subject real)
  set(result_source "version.json")
  _cudastack_core_version_json(result_version "${subject}" "${real}")
  if(NOT result_version)
    set(result_source "a text in it")
    _cudastack_core_version_in_text(result_version "${subject}" "${real}")
  endif()
  if(
    NOT result_version
    AND subject MATCHES "^(cicc|header\\..*|lib\\.(cuda(rt|devrt)|nvrtc|nvjitlink|culibos)(_.*)?)$"
    AND real MATCHES "^.*/[Cc][Uu][Dd][Aa][/-]v?([0-9]+\\.[0-9]+[0-9.]*)/"
  )
    set(result_source "its path")
    set(result_version "${CMAKE_MATCH_1}")
  endif()
  if(NOT result_version)
    set(result_source "")
  endif()
  set(${out_version} "${result_version}")
  set(${out_source} "${result_source}")
  return(PROPAGATE ${out_version} ${out_source})
endfunction()
