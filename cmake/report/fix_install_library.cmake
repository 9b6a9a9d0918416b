# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Brings the libraries that the chosen toolkit lacks, from where that toolkit came.

::

  _cudastack_report_fix_install_library(<out_command> <names>)

Wheels: the wheel of each library. conda: the development package of each, for the release of nvcc, into the environment that this lies in. A toolkit of
unknown origin has no command: its own installer brings them.
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
  set(conda_cudart cuda-cudart-dev)
  set(conda_cublas libcublas-dev)
  set(conda_cublasLt libcublas-dev)
  set(conda_nvblas libcublas-dev)
  set(conda_cufft libcufft-dev)
  set(conda_cufftw libcufft-dev)
  set(conda_curand libcurand-dev)
  set(conda_cusolver libcusolver-dev)
  set(conda_cusparse libcusparse-dev)
  set(conda_nvrtc cuda-nvrtc-dev)
  set(conda_nvJitLink libnvjitlink-dev)
  set(conda_cupti cuda-cupti-dev)
  set(conda_nvjpeg libnvjpeg-dev)
  set(conda_cuFile libcufile-dev)
  set(conda_cuFile_rdma libcufile-dev)
  set(conda_nvfatbin libnvfatbin-dev)
  set(conda_nvtx3 cuda-nvtx-dev)
  set(conda_nvtx3_interop cuda-nvtx-dev)
  set(wheels "")
  set(condas "")
  foreach(name IN LISTS names)
    foreach(kind IN ITEMS wheel conda)
      if(DEFINED ${kind}_${name})
        list(APPEND ${kind}s "${${kind}_${name}}")
      endif()
    endforeach()
    if(name MATCHES "^npp")
      list(APPEND condas libnpp-dev)
    endif()
  endforeach()
  list(REMOVE_DUPLICATES wheels)
  list(REMOVE_DUPLICATES condas)
  if(condas AND "${nvcc.origin.kind}" STREQUAL "conda")
    _cudastack_report_conda_install(
      install
      "${nvcc.origin.folder}"
      conda-forge
      ${condas}
      "cuda-version=${nvcc.release}"
    )
    _cudastack_report_cmake_command(again)
    if(install)
      set(command "${install} && ${again}")
    endif()
  elseif(wheels AND "${toolkit.source_root}" MATCHES "^(.*)/lib/python3[^/]*/site-packages/nvidia/")
    _cudastack_core_shell_quote(pip "${CMAKE_MATCH_1}/bin/pip")
    list(JOIN wheels " " wheels)
    _cudastack_report_cmake_command(again)
    set(command "${pip} install ${wheels} && ${again}")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
