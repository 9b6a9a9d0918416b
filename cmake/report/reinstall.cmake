# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command that installs the package of an artefact again, in the same version.

::

  _cudastack_report_reinstall(<out_command> <subject>)

By the ledger that owns the file (``<subject>.origin``), with the client of that ledger; for a wheel that of its own environment. Empty where nobody
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
  _cudastack_report_privilege(privilege)
  if(kind MATCHES "^(rpm|nvidia-rpm)$" AND NOT DEFINED ${subject}.origin.unowned)
    _cudastack_core_shell_quote(file "${${subject}.path}")
    set(result_command "${privilege}dnf reinstall -y \"$(rpm -qf ${file})\"")
  elseif(package STREQUAL "")
    set(result_command "")
  elseif(kind STREQUAL "wheel" AND folder MATCHES "^(.*)/lib/python3[^/]*/site-packages$")
    set(environment "${CMAKE_MATCH_1}")
    _cudastack_core_shell_quote(pip "${environment}/bin/pip")
    _cudastack_core_shell_quote(python "${environment}/bin/python")
    if("${${subject}.origin.tool}" STREQUAL "uv")
      set(result_command "uv pip install --python ${python} --reinstall --no-deps ${package}==${version}")
    elseif(EXISTS "${environment}/bin/pip")
      set(result_command "${pip} install --force-reinstall --no-deps ${package}==${version}")
    endif()
  elseif(kind STREQUAL "conda")
    # The folder of a platform is a part of the channel.
    string(REGEX REPLACE "/+((linux|osx|win)-[a-z0-9]+|noarch)?/*$" "" channel "${${subject}.origin.channel}")
    _cudastack_report_conda_install(result_command "${folder}" "${channel}" --force-reinstall "${package}=${version}")
  elseif(kind MATCHES "^(debian|nvidia-deb)$")
    set(result_command "${privilege}apt-get install -y --reinstall ${package}")
  elseif(kind STREQUAL "arch")
    set(result_command "${privilege}pacman -S --noconfirm ${package}")
  elseif(kind STREQUAL "gentoo")
    set(result_command "${privilege}emerge --oneshot =${package}-${version}")
  elseif(kind STREQUAL "spack")
    set(result_command "spack install --overwrite -y ${package}@${version}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
