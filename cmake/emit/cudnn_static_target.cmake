# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes ``CudnnStrict::cudnn_static`` where static libraries lie beside the chosen one.

::

  _cudastack_emit_cudnn_static_target()

All of them, whole: cuDNN finds its engines by what registers itself. What they need is linked where the project has made it by ``find_package(CUDAToolkit)`` and
``find_package(ZLIB)``. Source: cuDNN's installation guide, *Linking statically*. The facts are variables of the caller.
#]=]
function(_cudastack_emit_cudnn_static_target)
  set(archives "")
  set(number 0)
  while(DEFINED cudnn.static.count AND number LESS cudnn.static.count)
    math(EXPR number "${number} + 1")
    list(APPEND archives "${cudnn.static.${number}.path}")
  endwhile()
  if(NOT archives)
    return()
  endif()
  string(REPLACE ";" "," archives "${archives}")
  set(libraries "$<LINK_LIBRARY:WHOLE_ARCHIVE,${archives}>")
  foreach(needed IN ITEMS CUDA::cublasLt_static CUDA::nvrtc_static CUDA::cudart_static ZLIB::ZLIB)
    list(APPEND libraries "$<TARGET_NAME_IF_EXISTS:${needed}>")
  endforeach()
  add_library(CudnnStrict::cudnn_static INTERFACE IMPORTED)
  foreach(kind IN ITEMS "" SYSTEM_)
    get_property(folders_${kind} TARGET CudnnStrict::cudnn PROPERTY INTERFACE_${kind}INCLUDE_DIRECTORIES)
  endforeach()
  set_target_properties(
    CudnnStrict::cudnn_static
    PROPERTIES
      SYSTEM FALSE
      INTERFACE_INCLUDE_DIRECTORIES "${folders_}"
      INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${folders_SYSTEM_}"
      INTERFACE_LINK_LIBRARIES "${libraries};dl;$<TARGET_NAME_IF_EXISTS:CUDA::toolkit>"
  )
endfunction()
