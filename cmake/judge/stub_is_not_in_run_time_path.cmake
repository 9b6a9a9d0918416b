# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-DRIVER-004: no folder with a loadable stub of the driver gets into the run-time path of programs.

Reads ``driver_link.path``, ``driver_link.stub.path``, ``driver_link.grade``, ``stub.cuda.path``, ``stub.cuda.loadable``. Catalogue: A6. A stub named
``libcuda.so`` only is loaded by nobody. Latent: ``CUDA::cuda_driver`` would bring such a folder; live: a target that is built has it.
Source: the search order of FindCUDAToolkit.cmake; the targets at the end of the configure.
#]=]
function(_cudastack_judge_stub_is_not_in_run_time_path out_verdict)
  set(id CS-DRIVER-004)
  if(NOT DEFINED nvcc.path OR (NOT DEFINED stub.cuda.path AND NOT DEFINED driver_link.path))
    _cudastack_core_verdict(${out_verdict} idle ${id})
  elseif(NOT DEFINED driver_link.path AND DEFINED stub.cuda.loadable)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING driver_link.path)
  elseif(NOT DEFINED driver_link.stub.path)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    set(grade latent)
    set(why "a program that links CUDA::cuda_driver would load this stub for the driver and stop with error 34")
    if(DEFINED driver_link.grade AND driver_link.grade STREQUAL "live")
      set(grade live)
      set(why "CMake writes this folder into the run-time path: the program would load the stub and stop with error 34")
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "programs would load a stub from beside the libcuda that they link"
      SHOW "linked" driver_link "loaded" driver_link.stub
      WHY "${why}"
      FIX link_only_stub
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
