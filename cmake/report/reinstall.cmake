# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command that installs the package of an artefact again, in the same version.

::

  _cudastack_report_reinstall(<out_command> <subject>)

By the ledger that owns the file (``<subject>.origin``), in the client of that ledger (``client.cmake``). Empty where nobody
owns it, or no client could do it: a folder that wheels were unpacked into, a store, a module tree. Of a link that is of one package and a file that is of another,
as with conda's and Debian's development links, the package of the file. The facts are variables of the caller.
#]=]
function(_cudastack_report_reinstall out_command subject)
  set(result_command "")
  set(kind "${${subject}.origin.kind}")
  set(package "${${subject}.origin.package}")
  set(version "${${subject}.origin.version}")
  set(folder "${${subject}.origin.folder}")
  if(DEFINED ${subject}.origin.content_package)
    set(package "${${subject}.origin.content_package}")
    set(version "${${subject}.origin.content_version}")
  endif()
  set(channel "")
  if(kind MATCHES "^(rpm|nvidia-rpm)$" AND NOT DEFINED ${subject}.origin.unowned)
    set(kind rpm)
    _cudastack_core_shell_quote(file "${${subject}.path}")
    _cudastack_core_encode(package "\"$(rpm -qf ${file})\"")
  elseif(package STREQUAL "")
    set(kind "")
  elseif(kind STREQUAL "wheel")
    set(kind "")
    if(folder MATCHES "^(.*)/lib(64)?/python3[^/]*/site-packages$")
      set(kind wheel)
      set(folder "${CMAKE_MATCH_1}")
      string(APPEND package "==${version}")
    endif()
  elseif(kind STREQUAL "conda")
    _cudastack_report_conda_channel(channel "${subject}")
    string(APPEND package "=${version}")
  elseif(kind STREQUAL "gentoo")
    set(package "=${package}-${version}")
  elseif(kind STREQUAL "spack")
    string(APPEND package "@${version}")
  endif()
  _cudastack_report_client(
    result_command
    reinstall
    "${kind}"
    "${folder}"
    "${package}"
    "${channel}"
    "${${subject}.origin.tool}"
  )
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
