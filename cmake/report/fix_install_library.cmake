# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Brings the libraries that the chosen toolkit lacks, from where that toolkit came.

::

  _cudastack_report_fix_install_library(<out_command> <names>)

Wheels: the wheel of each library. A toolkit of unknown origin has no command: its own installer brings them.
#]=]
function(_cudastack_report_fix_install_library out_command names)
  set(command "")
  set(wheel_cublas nvidia-cublas)
  set(wheel_cublasLt nvidia-cublas)
  set(wheel_cufft nvidia-cufft)
  set(wheel_cufftw nvidia-cufft)
  set(wheel_curand nvidia-curand)
  set(wheel_cusolver nvidia-cusolver)
  set(wheel_cusparse nvidia-cusparse)
  set(wheel_nvrtc nvidia-cuda-nvrtc)
  set(wheel_nvJitLink nvidia-nvjitlink)
  set(wheel_cupti nvidia-cuda-cupti)
  set(wheel_nvjpeg nvidia-nvjpeg)
  set(wheel_cuFile nvidia-cufile)
  set(wheel_cuFile_rdma nvidia-cufile)
  set(wheel_nvfatbin nvidia-nvfatbin)
  set(wheel_nvtx3 nvidia-nvtx)
  set(wheel_nvtx3_interop nvidia-nvtx)
  set(wheel_culibos nvidia-cuda-culibos)
  set(wheels "")
  foreach(name IN LISTS names)
    if(DEFINED wheel_${name})
      list(APPEND wheels "${wheel_${name}}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES wheels)
  if(wheels AND "${toolkit.source_root}" MATCHES "^(.*)/lib/python3[^/]*/site-packages/nvidia/")
    _cudastack_core_shell_quote(pip "${CMAKE_MATCH_1}/bin/pip")
    list(JOIN wheels " " wheels)
    _cudastack_report_cmake_command(again)
    set(command "${pip} install ${wheels} && ${again}")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
