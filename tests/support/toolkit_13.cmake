# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A CUDA 13.0 in the shape of NVIDIA's installer, the same on every machine: the wheels of ``venv-cu13``, laid out.

::

  cudastack_test_toolkit_13(<out_folder>)

``WORK_DIR/cuda-13.0``. It holds cudart, cuBLAS, NVRTC and nvJitLink, and no cuDNN.
#]=]
function(cudastack_test_toolkit_13 out_folder)
  cudastack_test_environment(venv venv-cu13)
  file(GLOB wheels "${venv}/lib/python3*/site-packages/nvidia/cu13")
  _cudastack_core_link_farm(made DESTINATION "${WORK_DIR}/cuda-13.0" SOURCE "${wheels}")
  set(${out_folder} "${made}")
  return(PROPAGATE ${out_folder})
endfunction()
