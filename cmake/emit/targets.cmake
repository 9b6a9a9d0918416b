# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes ``CudaStack::toolkit``, ``CudaStack::<name>`` for every library of the chosen toolkit, and ``CudaStack::cudnn``.

::

  _cudastack_emit_targets()

IMPORTED GLOBAL targets over absolute files, without ``CUDA::`` inside: STATIC for archives, else INTERFACE. A target that exists is
brought up to date.
The facts are variables of the caller.
#]=]
function(_cudastack_emit_targets)
  _cudastack_emit_target(toolkit "" "${toolkit.include_dirs}" "")
  _cudastack_core_library_names(names ALL)
  foreach(name IN LISTS names)
    string(TOLOWER "${name}" subject)
    if(DEFINED lib.${subject}.path)
      _cudastack_emit_library("${name}" "lib.${subject}")
    endif()
  endforeach()
  if(DEFINED cudnn.library.path AND DEFINED cudnn.header.path)
    _cudastack_emit_cudnn_wants(carried)
    _cudastack_emit_link_for_certain(options "${carried}")
    _cudastack_emit_target(cudnn "${cudnn.library.path}" "${cudnn.header.folder}" "CudaStack::toolkit;${carried}")
    # A toolkit may hold another cuDNN's headers, and nvcc searches its own folders before every system folder.
    set_target_properties(CudaStack::cudnn PROPERTIES SYSTEM FALSE INTERFACE_LINK_OPTIONS "${options}")
  endif()
endfunction()
