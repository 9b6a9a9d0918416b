# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes ``CudnnStrict::cudnn``, ``CudnnStrict::cudnn_<part>`` for every part, ``CudnnStrict::cudnn_all``, and the same names in ``CUDNN::``; ``CudnnStrict::cudnn_static``.

::

  _cudastack_emit_cudnn_targets(<out_reason>)

For the calling directory and those below it, as other find modules do. ``<out_reason>`` is set, and nothing made, where that directory has a
``CudnnStrict::cudnn`` of another file: targets that link it already would get another cuDNN. ``CUDNN::``, the names of cudnn-frontend's own finder, is left
to whoever has made one of them, and where ``CudnnStrict_CUDNN_TARGETS`` is false. The facts are variables of the caller.
#]=]
function(_cudastack_emit_cudnn_targets out_reason)
  set(result_reason "")
  if(TARGET CudnnStrict::cudnn)
    get_property(earlier TARGET CudnnStrict::cudnn PROPERTY IMPORTED_LOCATION)
    _cudastack_emit_cudnn_location(file soname "${cudnn.library.path}" "${cudnn.library.real}")
    if("${earlier}" STREQUAL "")
      set(earlier "a target that somebody else has made")
    endif()
    if(NOT earlier STREQUAL file)
      set(
        result_reason
        "CudnnStrict::cudnn of this directory is already ${earlier}; one directory cannot have ${cudnn.library.path} too."
      )
    endif()
    set(${out_reason} "${result_reason}")
    return(PROPAGATE ${out_reason})
  endif()
  _cudastack_emit_cudnn_wants(carried)
  _cudastack_emit_cudnn_target(cudnn "${cudnn.library.path}" "${cudnn.library.real}" "${carried}")
  set(names cudnn)
  set(number 0)
  while(DEFINED cudnn.part.count AND number LESS cudnn.part.count)
    math(EXPR number "${number} + 1")
    _cudastack_emit_cudnn_target(
      "cudnn_${cudnn.part.${number}.name}"
      "${cudnn.part.${number}.path}"
      "${cudnn.part.${number}.real}"
      "${carried}"
    )
    list(APPEND names "cudnn_${cudnn.part.${number}.name}")
  endwhile()
  list(TRANSFORM names PREPEND "CudnnStrict::" OUTPUT_VARIABLE targets)
  add_library(CudnnStrict::cudnn_all INTERFACE IMPORTED)
  set_target_properties(CudnnStrict::cudnn_all PROPERTIES INTERFACE_LINK_LIBRARIES "${targets}")
  _cudastack_emit_cudnn_static_target()
  set(free TRUE)
  if(DEFINED CudnnStrict_CUDNN_TARGETS)
    set(free "${CudnnStrict_CUDNN_TARGETS}")
  endif()
  if(free AND NOT TARGET CUDNN::cudnn AND NOT TARGET CUDNN::cudnn_all)
    foreach(name IN LISTS names ITEMS cudnn_all)
      if(NOT TARGET CUDNN::${name})
        add_library(CUDNN::${name} ALIAS CudnnStrict::${name})
      endif()
    endforeach()
  endif()
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_reason})
endfunction()
