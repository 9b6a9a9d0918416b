# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The wheel of cuDNN that an environment of Python says it has, as ``<name>==<version>``; empty where it says none.

::

  _cudastack_report_registered_cudnn(<out_package> <environment> <CUDA release>)

For the major of the release; where that is empty, of the newest. Two wheels of cuDNN for different CUDAs have the same files: where one of them was removed the other is
registered still, pip takes it to be there, and nothing but a forced installation brings it back.
#]=]
function(_cudastack_report_registered_cudnn out_package environment release)
  set(result_package "")
  string(REGEX MATCH "^[0-9]+" major "${release}")
  if(NOT major)
    set(major "[1-9][0-9]")
  endif()
  _cudastack_core_glob_names(ledgers "${environment}" "lib/python3*/site-packages/nvidia_cudnn_cu${major}-*.dist-info")
  list(SORT ledgers COMPARE NATURAL)
  if(ledgers MATCHES "/nvidia_cudnn_(cu[0-9]+)-([0-9.]+)\\.dist-info$")
    set(result_package "nvidia-cudnn-${CMAKE_MATCH_1}==${CMAKE_MATCH_2}")
  endif()
  set(${out_package} "${result_package}")
  return(PROPAGATE ${out_package})
endfunction()
