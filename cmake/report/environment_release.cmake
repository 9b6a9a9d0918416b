# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The CUDA release that an environment of conda or of Python has parts of already; empty where it has none.

::

  _cudastack_report_environment_release(<out_release> <environment>)

conda's package ``cuda-version`` pins all others, before CUDA 12 ``cudatoolkit`` is all of them; of wheels, the run-time library's version is the release's.
#]=]
function(_cudastack_report_environment_release out_release environment)
  set(result_release "")
  _cudastack_core_glob_names(
    names
    "${environment}"
    "conda-meta/cuda-version-*.json"
    "conda-meta/cudatoolkit-[0-9]*.json"
    "lib/python3*/site-packages/nvidia_cuda_runtime[-_]*.dist-info"
  )
  if(names MATCHES "/(cuda-version|cudatoolkit|nvidia_cuda_runtime(_cu[0-9]+)?)-([0-9]+[.][0-9]+)[.-]")
    set(result_release "${CMAKE_MATCH_3}")
  endif()
  set(${out_release} "${result_release}")
  return(PROPAGATE ${out_release})
endfunction()
