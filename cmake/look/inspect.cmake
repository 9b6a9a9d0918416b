# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Third step: what all that is, as files and by asking the tools.

::

  _cudastack_look_inspect()
#]=]
function(_cudastack_look_inspect)
  _cudastack_core_load_stage(inspect)
  _cudastack_look_toolkit()
  _cudastack_inspect_driver_files()
  # Of what the rules compare; the report asks for the rest.
  _cudastack_core_load_stage(origin)
  _cudastack_core_load_facts()
  string(TOLOWER "${request.libraries}" names)
  list(TRANSFORM names PREPEND "lib.")
  set(
    subjects
    nvcc
    cicc
    ptxas
    header.cuda
    header.cudart
    lib.cudart
    lib.cublas
    lib.cublaslt
    lib.nvrtc
    cudnn.header
    cudnn.library
    ${names}
  )
  list(REMOVE_DUPLICATES subjects)
  foreach(subject IN LISTS subjects)
    if(DEFINED ${subject}.path)
      _cudastack_look_evidence("${subject}")
    endif()
  endforeach()
endfunction()
