# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds the inspector and asks it what the user's programs would really load.

::

  _cudastack_probe_inspector(<source file>)

The program is linked with the run-time path that the user's targets get, so that the loader decides as it will for them. Only
libraries of the asked components are loaded. Records what it answers and ``inspector`` (class, log).
#]=]
function(_cudastack_probe_inspector source)
  _cudastack_core_load_facts()
  _cudastack_core_work_folder(folder)
  set(runpath "")
  foreach(file IN ITEMS "${lib.cudart.path}" "${cudnn.library.path}")
    if(file)
      if(DEFINED toolkit.farm)
        _cudastack_core_real_path(file "${file}")
      endif()
      cmake_path(GET file PARENT_PATH path)
      list(APPEND runpath "${path}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES runpath)
  set(tasks "")
  if(DEFINED lib.cudart.path)
    list(APPEND tasks load lib.cudart cudart "${lib.cudart.path}")
  endif()
  if(DEFINED lib.cublas.path AND (DEFINED request.cublas OR DEFINED request.cudnn))
    list(APPEND tasks load lib.cublas cublas "${lib.cublas.path}" load lib.cublaslt cublaslt "${lib.cublaslt.path}")
  endif()
  if(DEFINED lib.nvrtc.path AND (DEFINED request.nvrtc OR DEFINED request.cudnn))
    list(APPEND tasks load lib.nvrtc nvrtc "${lib.nvrtc.path}")
  endif()
  if(DEFINED request.cudnn AND DEFINED cudnn.library.path)
    list(APPEND tasks load cudnn.library cudnn "${cudnn.library.path}")
  endif()
  list(APPEND tasks driver)
  _cudastack_probe_build(built SOURCE "${source}" RUNPATH ${runpath} LIBRARIES dl OUTPUT "${folder}/inspector")
  if(NOT built_class STREQUAL "built")
    _cudastack_core_record(inspector class "${built_class}" log "${built_log}")
    return()
  endif()
  _cudastack_core_run(answer COMMAND "${built_executable}" ${tasks} TIMEOUT 60 ANSWER TARGET_SIDE)
  _cudastack_core_record(inspector class "${answer_class}" log "${built_log}")
  _cudastack_core_record_list("${answer_facts}")
endfunction()
