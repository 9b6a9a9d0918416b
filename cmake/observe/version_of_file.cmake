# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of a shared library of CUDA or cuDNN, as exact as its file tells.

::

  _cudastack_observe_version_of_file(<out_version> <real path>)

The digits in its name; in NVIDIA's wheels, whose names have the major only, the version of the wheel that it came with.
#]=]
function(_cudastack_observe_version_of_file out_version real)
  _cudastack_core_file_version(result_version "${real}")
  if(NOT result_version MATCHES "^[0-9]+\\.[0-9]+")
    if(real MATCHES "^(.*)/nvidia/([a-z_]+)/lib/[^/]+$")
      set(wheel "${CMAKE_MATCH_2}")
      _cudastack_core_glob_names(
        names
        "${CMAKE_MATCH_1}"
        "nvidia_${wheel}-*.dist-info"
        "nvidia_${wheel}_cu*-*.dist-info"
      )
      if(names MATCHES "-([0-9.]+)\\.dist-info$")
        set(result_version "${CMAKE_MATCH_1}")
      endif()
    endif()
  endif()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
