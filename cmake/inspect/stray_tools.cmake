# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The tools that nvcc would start and that do not lie beside the ptxas it would start.

::

  _cudastack_inspect_stray_tools(<search path>)

Records ``cudafe``, ``fatbinary``, ``nvlink`` (path, real, version, release). In a healthy toolkit they share a folder, so nothing is started;
Debian's nvcc takes each from PATH by itself (B29).
#]=]
function(_cudastack_inspect_stray_tools search)
  _cudastack_core_get_fact(ptxas ptxas.real)
  cmake_path(GET ptxas PARENT_PATH home)
  foreach(tool IN ITEMS cudafe++ fatbinary nvlink)
    _cudastack_core_find_program(path "${tool}" "${search}")
    _cudastack_core_real_path(real "${path}")
    cmake_path(GET real PARENT_PATH folder)
    if(NOT IS_ABSOLUTE "${path}" OR real STREQUAL "" OR folder STREQUAL home)
      continue()
    endif()
    string(REPLACE "++" "" subject "${tool}")
    set(version "")
    set(release "")
    _cudastack_core_run(answer COMMAND "${path}" --version)
    if("${answer_output}${answer_error}" MATCHES "release ([0-9.]+), V([0-9.]+)")
      set(release "${CMAKE_MATCH_1}")
      set(version "${CMAKE_MATCH_2}")
    endif()
    _cudastack_core_record(
      "${subject}"
      "path=${path}"
      "real=${real}"
      "version=${version}"
      "release=${release}"
      chooser=nvcc
      level=asked
    )
  endforeach()
endfunction()
