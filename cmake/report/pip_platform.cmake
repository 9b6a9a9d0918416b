# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The options by which pip brings wheels for the machine that is built for; empty where it is of the same processor as this one.

::

  _cudastack_report_pip_platform(<out_options>)

They work with ``--target`` alone. Older wheels have the older name, which pip does not infer from the newer. Source: PyPI, pip's ``--platform``.
#]=]
function(_cudastack_report_pip_platform out_options)
  set(result_options "")
  set(processor "${CMAKE_SYSTEM_PROCESSOR}")
  if(CMAKE_CROSSCOMPILING AND NOT processor STREQUAL "${CMAKE_HOST_SYSTEM_PROCESSOR}")
    string(REGEX REPLACE "^(AMD64|amd64|x64)$" "x86_64" processor "${processor}")
    string(REGEX REPLACE "^(ARM64|arm64)$" "aarch64" processor "${processor}")
    if(processor MATCHES "^(x86_64|aarch64)$")
      foreach(platform IN ITEMS manylinux_2_27 manylinux2014)
        string(APPEND result_options " --platform ${platform}_${processor}")
      endforeach()
      string(APPEND result_options " --only-binary=:all:")
    endif()
  endif()
  set(${out_options} "${result_options}")
  return(PROPAGATE ${out_options})
endfunction()
