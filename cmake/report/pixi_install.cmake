# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command that installs packages into an environment of pixi; empty where there is none.

::

  _cudastack_report_pixi_install(<out_command> <environment> [--force-reinstall] <package>[=<version>]...)

``conda-meta/pixi`` names the manifest and the environment. Installed again is what the lock file says, so without a version. Source: reference of pixi,
``add`` and ``reinstall``.
#]=]
function(_cudastack_report_pixi_install out_command environment)
  set(result_command "")
  set(packages ${ARGN})
  _cudastack_core_read_text(json "${environment}/conda-meta/pixi")
  string(JSON manifest ERROR_VARIABLE no_manifest GET "${json}" manifest_path)
  string(JSON name ERROR_VARIABLE no_name GET "${json}" environment_name)
  if(NOT no_manifest AND NOT no_name)
    _cudastack_core_shell_quote(manifest "${manifest}")
    if("--force-reinstall" IN_LIST packages)
      list(REMOVE_ITEM packages --force-reinstall)
      list(TRANSFORM packages REPLACE "=.*" "")
      list(JOIN packages " " packages)
      set(result_command "pixi reinstall --manifest-path ${manifest} -e ${name} ${packages}")
    elseif(name STREQUAL "default")
      list(JOIN packages " " packages)
      set(result_command "pixi add --manifest-path ${manifest} ${packages}")
    endif()
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
