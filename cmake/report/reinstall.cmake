# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command that installs the package of one file again, in the same version.

::

  _cudastack_report_reinstall(<out_command> <path>)

By the ledger that lists the file: the RECORD of a wheel in a virtualenv, whose own pip does it; a package of a conda environment; a
package of Debian's kind. Empty where none does.
#]=]
function(_cudastack_report_reinstall out_command path)
  set(result_command "")
  _cudastack_core_real_path(real "${path}")
  _cudastack_core_origin(origin "${real}")
  if(origin MATCHES "^wheel in ((.*)/lib/python3[^/]*/site-packages)$")
    set(folder "${CMAKE_MATCH_1}")
    set(pip "${CMAKE_MATCH_2}/bin/pip")
    cmake_path(RELATIVE_PATH real BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE name)
    _cudastack_report_ledger(ledger "${folder}" "nvidia_*.dist-info" /RECORD "${name},")
    if(ledger MATCHES "/([^/]*)-([^/-]+)\\.dist-info$" AND EXISTS "${pip}")
      string(REPLACE "_" "-" package "${CMAKE_MATCH_1}==${CMAKE_MATCH_2}")
      _cudastack_core_shell_quote(pip "${pip}")
      set(result_command "${pip} install --force-reinstall --no-deps ${package}")
    endif()
  elseif(origin MATCHES "^conda environment (.*)$")
    set(folder "${CMAKE_MATCH_1}")
    cmake_path(RELATIVE_PATH real BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE name)
    _cudastack_report_ledger(ledger "${folder}/conda-meta" "*.json" "" "\"${name}\"")
    if(ledger MATCHES "/([^/]*)-([^/-]+)-[^/-]+\\.json$")
      set(package "${CMAKE_MATCH_1}=${CMAKE_MATCH_2}")
      _cudastack_core_shell_quote(folder "${folder}")
      set(result_command "conda install -y -p ${folder} --force-reinstall ${package}")
    endif()
  else()
    # NVIDIA's own packages lie in /usr/local.
    _cudastack_core_debian_package(package "${real}")
    if(package)
      _cudastack_report_privilege(privilege)
      set(result_command "${privilege}apt-get install -y --reinstall ${package}")
    endif()
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
