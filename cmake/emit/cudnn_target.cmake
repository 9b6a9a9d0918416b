# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes one ``CudnnStrict::`` target over a library of cuDNN.

::

  _cudastack_emit_cudnn_target(<name> <file> <real file> <carried files>)

cuDNN's headers include CUDA's: where they do not lie in the same folder they come from ``CUDA::toolkit``, which the project may have, else from where ``inspect`` saw them, behind all
folders that targets name themselves. ``<carried files>``: what cuDNN loads by name, and finds only where the program has loaded it. The facts are variables of the caller.
#]=]
function(_cudastack_emit_cudnn_target name file real carried)
  set(type SHARED)
  if(file MATCHES "\\.a$")
    set(type STATIC)
  endif()
  add_library(CudnnStrict::${name} ${type} IMPORTED)
  _cudastack_emit_cudnn_location(file soname "${file}" "${real}")
  # A toolkit may hold another cuDNN's headers, and nvcc searches its own folders before every system folder.
  set_target_properties(
    CudnnStrict::${name}
    PROPERTIES
      SYSTEM FALSE
      IMPORTED_LOCATION "${file}"
      IMPORTED_SONAME "${soname}"
      INTERFACE_INCLUDE_DIRECTORIES "${cudnn.header.folder}"
  )
  set(libraries "${carried}")
  if(TARGET CUDA::toolkit)
    list(APPEND libraries CUDA::toolkit)
  elseif(DEFINED cudnn.header.cuda_folders)
    set(folders "${cudnn.header.cuda_folders}")
    if(DEFINED cudnn.header.cuda_release)
      _cudastack_emit_cudnn_own_cuda(folders)
    endif()
    # The second property only says how what is in the first is searched.
    set_target_properties(
      CudnnStrict::${name}
      PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "${cudnn.header.folder};${folders}"
        INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${folders}"
    )
  endif()
  _cudastack_emit_link_for_certain(options "${carried}")
  set_target_properties(
    CudnnStrict::${name}
    PROPERTIES INTERFACE_LINK_LIBRARIES "${libraries}" INTERFACE_LINK_OPTIONS "${options}"
  )
endfunction()
