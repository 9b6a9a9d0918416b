# SPDX-License-Identifier: Apache-2.0
# A project that has its toolkit by CMake's old FindCUDA, and tells that one where: CUDA_TOOLKIT_ROOT_DIR. The CUDA language does not read it.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_toolkit_13(cuda_13)
set(path "PATH=${cuda_13}/bin:/usr/bin:/bin")
set(root "-DCUDA_TOOLKIT_ROOT_DIR=${cuda}")
set(finder "if(POLICY CMP0146)\n  cmake_policy(SET CMP0146 OLD)\nendif()\nfind_package(CUDA REQUIRED)\n")

# cuDNN alone, behind FindCUDA: it is compared with the toolkit that the project has, not with the nvcc in PATH.
cudastack_test_find_project(behind "${finder}find_package(CudnnStrict REQUIRED)\n")
