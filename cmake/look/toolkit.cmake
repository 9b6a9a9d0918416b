# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Everything that is looked at once an nvcc is chosen; nothing where there is none.

::

  _cudastack_look_toolkit()
#]=]
function(_cudastack_look_toolkit)
  _cudastack_core_get_fact(nvcc nvcc.path)
  if(nvcc)
    _cudastack_discover_lay_out()
    _cudastack_inspect_nvcc()
    _cudastack_inspect_headers()
    _cudastack_inspect_faults()
    _cudastack_inspect_libraries()
    _cudastack_inspect_folders()
    _cudastack_inspect_host_compiler()
    _cudastack_inspect_libc()
    _cudastack_inspect_environment()
    _cudastack_inspect_profilers()
    _cudastack_discover_project_finds()
    _cudastack_discover_driver_link()
  endif()
  _cudastack_core_get_fact(asked_cudnn request.cudnn)
  _cudastack_core_get_fact(optional request.optional)
  if(asked_cudnn OR "cudnn" IN_LIST optional)
    _cudastack_discover_cudnn()
    _cudastack_inspect_cudnn()
    _cudastack_inspect_cudnn_frontend()
    _cudastack_inspect_cudnn_limits()
    _cudastack_look_optional_cudnn()
  endif()
  if(nvcc)
    _cudastack_inspect_used()
  endif()
endfunction()
