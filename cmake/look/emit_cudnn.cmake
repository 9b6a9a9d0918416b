# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Everything that ``find_package(CudnnStrict)`` leaves behind: targets, where the cuDNN is taken, and results.

::

  _cudastack_look_emit_cudnn(<out_reason> <out_names> <verified>)

``<out_names>``: the result variables, which are set in the caller. ``<out_reason>`` is set where the targets cannot be made. The facts are variables of the caller.
#]=]
function(_cudastack_look_emit_cudnn out_reason out_names verified)
  _cudastack_core_load_stage(
    emit/cudnn_location
    emit/cudnn_result_names
    emit/cudnn_results
    emit/cudnn_static_target
    emit/cudnn_target
    emit/cudnn_targets
    emit/cudnn_wants
    emit/forget_other_cudnn
    emit/link_for_certain
    emit/remember_cudnn
  )
  if(DEFINED cudnn.header.cuda_release)
    _cudastack_core_load_stage(emit/cudnn_own_cuda)
  endif()
  set(reason "")
  if(verified)
    _cudastack_emit_cudnn_targets(reason)
    get_property(scheduled GLOBAL PROPERTY _CUDASTACK_CUDNN_FOLDERS SET)
    _cudastack_core_encode(header "${cudnn.header.folder}")
    _cudastack_core_encode(library "${cudnn.library.path}")
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_CUDNN_FOUND "${header}|${library}")
    _cudastack_emit_cudnn_wants(carried)
    foreach(file IN ITEMS "${cudnn.library.path}" ${carried})
      cmake_path(GET file PARENT_PATH folder)
      _cudastack_core_encode(folder "${folder}")
      set_property(GLOBAL APPEND PROPERTY _CUDASTACK_CUDNN_FOLDERS "${folder}")
    endforeach()
    if(NOT scheduled)
      cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL _cudastack_look_cudnn_run_paths)
    endif()
  endif()
  if(reason)
    set(verified FALSE)
  endif()
  _cudastack_emit_cudnn_results(names "${verified}")
  _cudastack_emit_remember_cudnn()
  set(${out_reason} "${reason}")
  set(${out_names} "${names}")
  return(PROPAGATE ${out_reason} ${out_names} ${names})
endfunction()
