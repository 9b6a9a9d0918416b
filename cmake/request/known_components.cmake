# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every component that there is.

::

  _cudastack_request_known_components(<out_names>)
#]=]
function(_cudastack_request_known_components out_names)
  _cudastack_core_library_names(libraries ALL)
  set(
    result_names
    toolkit
    driver
    cudnn
    kernels
    architectures
    config
    ${libraries}
  )
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_names})
endfunction()
