# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Brings the libraries of the toolkit that cuDNN loads by name.

::

  _cudastack_report_fix_cudnn_wants(<out_command> <libraries>)

``<libraries>``: ``cublas``, ``cublasLt``, ``nvrtc``, ``nvrtc-builtins``. Where LD_LIBRARY_PATH leads to another cuDNN than the linked one, its entry is taken out. Else from where the chosen toolkit came; where there is none or it has no packages, from where cuDNN came,
in the release of CUDA that it is built with; of an unknown origin and without a toolkit, the same cuDNN with all that it needs in a folder of the build tree.
#]=]
function(_cudastack_report_fix_cudnn_wants out_command libraries)
  list(TRANSFORM libraries REPLACE "^nvrtc-builtins$" nvrtc)
  list(REMOVE_DUPLICATES libraries)
  set(command "")
  if(NOT "${cudnn.library.loaded.real}" STREQUAL "${cudnn.library.real}")
    _cudastack_report_fix_loaded_library(command cudnn.library.loaded)
  endif()
  if(NOT command AND DEFINED nvcc.path)
    _cudastack_report_fix_install_library(command "${libraries}")
  endif()
  if(NOT command)
    # The same question of another artefact: whose packages is it made of?
    set(nvcc.origin.kind "${cudnn.library.origin.kind}")
    set(nvcc.origin.folder "${cudnn.library.origin.folder}")
    set(nvcc.real "")
    set(nvcc.release "${cudnn.library.loaded.cuda_release}")
    _cudastack_report_fix_install_library(command "${libraries}")
  endif()
  if(NOT command AND NOT DEFINED nvcc.path AND DEFINED cudnn.library.loaded.version)
    _cudastack_report_cudnn_cuda_major(major)
    _cudastack_report_cudnn_in_tree(command "${major}" "==${cudnn.library.loaded.version}.*" "cudnn-cu${major}")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
