# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes an optional cuDNN one that was asked for, where it is there, and where somebody named it: who names a cuDNN wants it.

::

  _cudastack_look_optional_cudnn()

Records ``request.cudnn``.
#]=]
function(_cudastack_look_optional_cudnn)
  _cudastack_core_get_fact(asked request.cudnn)
  _cudastack_core_get_fact(header cudnn.header.path)
  _cudastack_core_get_fact(library cudnn.library.path)
  _cudastack_core_get_fact(variable cudnn.candidate.1.chooser_variable)
  if(NOT asked AND ((header AND library) OR variable MATCHES "^C[Uu][Dd][Nn][Nn]"))
    _cudastack_core_record(request cudnn=1)
  endif()
endfunction()
