# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the path of a file on Windows tells, where no ledger does; nothing is read.

::

  _cudastack_origin_windows(<out_claim> <file>)

NVIDIA's installers name their release in the path, and that of CUDA has no cuDNN: it was copied there. Drivers lie in ``System32``, their store names the
package. Source: installation guides of CUDA and cuDNN for Windows; conda's ``Library``.
#]=]
function(_cudastack_origin_windows out_claim file)
  set(result_claim "")
  string(REPLACE "\\" "/" file "${file}")
  # Windows does not tell cases apart; a folder is given as it was spelled.
  string(TOLOWER "${file}" path)
  cmake_path(GET path FILENAME name)
  set(package "")
  set(version "")
  set(unowned "")
  set(kind "")
  if(path MATCHES "^([a-z]:/.*/nvidia gpu computing toolkit/cuda/v([0-9.]+))/")
    set(kind windows-installer)
    set(package CUDA)
  elseif(path MATCHES "^([a-z]:/.*/nvidia/cudnn/v([0-9.]+))/")
    set(kind windows-installer)
    set(package cuDNN)
  elseif(path MATCHES "^([a-z]:/windows/system32/driverstore/filerepository/(nv[^/]*))/")
    set(kind windows-driver)
  elseif(path MATCHES "^([a-z]:/windows/system32)/nv(cuda|ml)")
    set(kind windows-driver)
  elseif(path MATCHES "^([a-z]:/.*/lib/site-packages)/nvidia/")
    set(kind wheel)
  elseif(path MATCHES "^([a-z]:/.*/(envs/[^/]+|[a-z]*(conda|forge)[0-9]?))/library/(bin|include|lib|nvvm)/")
    set(kind conda)
  endif()
  if(kind)
    set(release "${CMAKE_MATCH_2}")
    string(LENGTH "${CMAKE_MATCH_1}" length)
    string(SUBSTRING "${file}" 0 ${length} folder)
    if(kind STREQUAL "windows-installer" AND package STREQUAL "CUDA" AND name MATCHES "^cudnn")
      set(package "")
      set(unowned 1)
    elseif(kind STREQUAL "windows-installer")
      set(version "${release}")
    elseif(path MATCHES "/filerepository/")
      cmake_path(GET folder FILENAME package)
    endif()
    _cudastack_origin_claim(
      result_claim
      "kind=${kind}"
      "package=${package}"
      "version=${version}"
      "unowned=${unowned}"
      "folder=${folder}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
