# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command by which packages are brought, or brought again, in the client of their origin: the one place that spells it.

::

  _cudastack_report_client(<out_command> <install|reinstall|swap> <origin> <folder> <packages> [<channel> [<tool>]])

``<origin>``: ``wheel``, ``conda``, ``debian``, ``nvidia-deb``, ``rpm``, ``nvidia-rpm``, ``negativo17``, ``arch``, ``gentoo``, ``spack``, ``module``, or ``tree``: wheels in
a plain folder of the build tree, ``whole-tree``: with all that they need. ``swap`` is for modules: the loaded one and that in its place. ``<packages>`` are encoded. ``<folder>``: the environment, or for ``tree`` and ``whole-tree`` the folder itself. Empty where that origin has no client, or the environment none.
``<channel>`` as for ``conda_install.cmake``, ``<tool>`` as for ``pip.cmake``.
#]=]
function(
  _cudastack_report_client
  out_command
  verb
  origin
  folder
  packages
)
  set(result_command "")
  set(words "")
  foreach(package IN LISTS packages)
    _cudastack_core_decode(package "${package}")
    # A command that asks for the name is a word already.
    if(NOT package MATCHES "^\"")
      _cudastack_core_shell_quote(package "${package}")
    endif()
    string(APPEND words " ${package}")
  endforeach()
  if(words STREQUAL "")
    set(origin "")
  endif()
  _cudastack_report_system_client(system "${verb}" "${origin}")
  if(system)
    set(result_command "${system}${words}")
  elseif(origin STREQUAL "wheel")
    _cudastack_report_pip(pip "${folder}" "${verb}" "${ARGV6}")
    if(pip)
      set(result_command "${pip}${words}")
    endif()
  elseif(origin STREQUAL "conda")
    set(force "")
    if(verb STREQUAL "reinstall")
      set(force --force-reinstall)
    endif()
    _cudastack_report_conda_install(result_command "${folder}" "${ARGV5}" ${force} ${packages})
  elseif(origin STREQUAL "spack")
    set(result_command "spack install${words} && eval \"$(spack load --sh${words})\"")
    if(verb STREQUAL "reinstall")
      set(result_command "spack install --overwrite -y${words}")
    endif()
  elseif(origin STREQUAL "module")
    string(REPLACE "install" "load" verb "${verb}")
    set(result_command "module ${verb}${words}")
  elseif(origin MATCHES "tree$")
    set(alone " --no-deps")
    if(origin STREQUAL "whole-tree")
      set(alone "")
    endif()
    _cudastack_report_pip_platform(platform)
    cmake_path(GET folder PARENT_PATH environment)
    _cudastack_core_shell_quote(python "${environment}/pip")
    _cudastack_core_shell_quote(pip "${environment}/pip/bin/pip")
    _cudastack_core_shell_quote(target "${folder}")
    set(result_command "python3 -m venv ${python} && ${pip} install${alone}${platform} --target ${target}${words}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
