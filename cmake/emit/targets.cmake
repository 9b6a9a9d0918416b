# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes ``CudaStack::toolkit``, ``CudaStack::<name>`` for every library of the chosen toolkit, and ``CudaStack::cudnn``.

::

  _cudastack_emit_targets()

INTERFACE IMPORTED GLOBAL targets over absolute files, without ``CUDA::`` inside. A target that exists is brought up to date.
The facts are variables of the caller.
#]=]
function(_cudastack_emit_targets)
  _cudastack_emit_target(toolkit "" "${toolkit.include_dirs}" "")
  _cudastack_core_library_names(names)
  set(dependencies_cublas cublasLt)
  set(dependencies_cusolver cublas cusparse)
  set(dependencies_cufftw cufft)
  set(dependencies_cudart_static "dl" "rt" "pthread")
  foreach(name IN LISTS names)
    string(TOLOWER "${name}" subject)
    if(DEFINED lib.${subject}.path)
      set(file "${lib.${subject}.path}")
      if(DEFINED toolkit.farm)
        set(file "${lib.${subject}.real}")
      endif()
      set(dependencies "")
      foreach(dependency IN LISTS dependencies_${name})
        string(TOLOWER "${dependency}" other)
        if(DEFINED lib.${other}.path)
          list(APPEND dependencies "CudaStack::${dependency}")
        elseif(name STREQUAL "cudart_static")
          list(APPEND dependencies "${dependency}")
        endif()
      endforeach()
      _cudastack_emit_target("${name}" "${file}" "${toolkit.include_dirs}" "${dependencies}")
    endif()
  endforeach()
  if(DEFINED cudnn.library.path AND DEFINED cudnn.header.path)
    _cudastack_emit_target(cudnn "${cudnn.library.path}" "${cudnn.header.folder}" CudaStack::toolkit)
    # A toolkit may hold another cuDNN's headers, and nvcc searches its own folders before every system folder.
    set_target_properties(CudaStack::cudnn PROPERTIES SYSTEM FALSE)
  endif()
endfunction()
