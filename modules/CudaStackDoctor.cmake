# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
CudaStackDoctor
---------------

Examines the CUDA stack of this machine without a project::

  cmake [-D CUDASTACK_COMPONENTS="cudnn;cublas"] [-D CUDASTACK_ALLOW=<id>] [-D CUDASTACK_GPU=REQUIRED] -P modules/CudaStackDoctor.cmake

Prints the stack map and every finding with its fix. Exit status 1 where something is broken or there is no nvcc, else 0.
The environment counts as it does for a project: PATH, CUDACXX, CUDA_HOME, CMAKE_PREFIX_PATH, LD_LIBRARY_PATH and so on; cmake
variables such as CMAKE_CUDA_COMPILER, CUDAToolkit_ROOT, CUDNN_ROOT are given by ``-D`` before ``-P``.
#]=]
cmake_policy(VERSION 3.25...4.3)
include("${CMAKE_CURRENT_LIST_DIR}/../cmake/core/load_stage.cmake")
_cudastack_core_load_stage(core look)
_cudastack_look_doctor()
