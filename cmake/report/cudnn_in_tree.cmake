# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Brings cuDNN's wheel into a folder of the build tree, and configures again with it: nothing else on the machine is touched. Where there is no toolkit, and this
cuDNN does not find what it loads by name, or nobody has the headers of CUDA, with the headers and libraries of CUDA that it needs.

::

  _cudastack_report_cudnn_in_tree(<out_command> <CUDA major> <versions> <name>)

``<versions>``: what pip takes behind the name of a wheel (``==9.19.0.*``), may be empty. ``<name>``: of the folder. Options that named a cuDNN are dropped; what the environment names comes after an option. The doctor has no tree, so it has no command.
#]=]
function(_cudastack_report_cudnn_in_tree out_command major versions name)
  set(command "")
  if(NOT CMAKE_SCRIPT_MODE_FILE)
    set(folder "${CMAKE_BINARY_DIR}/CudaStack/${name}")
    set(origin tree)
    set(wheels "nvidia-cudnn-cu${major}${versions}")
    set(finds FALSE)
    # One that wants nothing, as cuDNN 7, does not tell what the new one will find.
    if(DEFINED cudnn.library.loaded.wants.count AND cudnn.library.loaded.wants.count GREATER 0)
      set(finds TRUE)
      foreach(number RANGE 1 ${cudnn.library.loaded.wants.count})
        if(NOT "${cudnn.library.loaded.wants.${number}.outcome}" STREQUAL "ok")
          set(finds FALSE)
        endif()
      endforeach()
    endif()
    if(NOT DEFINED nvcc.path AND (NOT finds OR DEFINED cudnn.header.cuda_missing))
      set(origin whole-tree)
      set(extras cudart,nvcc,nvrtc)
      if(major GREATER 12)
        set(extras crt,cudart,nvrtc)
      endif()
      list(APPEND wheels "cuda-toolkit[${extras}]==${major}.*")
      _cudastack_core_encode(wheels "${wheels}")
      string(REPLACE "%3B" ";" wheels "${wheels}")
    endif()
    _cudastack_report_client(install install ${origin} "${folder}" "${wheels}")
    _cudastack_report_without_cudnn_hints(drop shell)
    _cudastack_report_cmake_command(again SET "CudnnStrict_ROOT=${folder}/nvidia/cudnn" DROP ${drop})
    set(command "${install} && ${again}")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
