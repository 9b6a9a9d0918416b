# SPDX-License-Identifier: Apache-2.0
# A project that has its toolkit by CMake's old FindCUDA, which is told where by CUDA_TOOLKIT_ROOT_DIR. The CUDA language does not read that.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(old_cuda cuda-11.8-libs)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_toolkit_13(cuda_13)
_cudastack_core_encode(modules "${CUDASTACK_SOURCE_DIR}/modules")
_cudastack_core_encode(root "-DCUDA_TOOLKIT_ROOT_DIR=${cuda}")
_cudastack_core_encode(old_root "-DCUDA_TOOLKIT_ROOT_DIR=${old_cuda}")
_cudastack_core_encode(cudnn "-DCUDNN_ROOT=${wheels}/nvidia/cudnn")
_cudastack_core_encode(compiler "-DCMAKE_CUDA_COMPILER=${cuda}/bin/nvcc")
_cudastack_core_encode(path "PATH=${cuda_13}/bin:/usr/bin:/bin")

# ask_for(<out_prefix> <name> <before|behind> <status> <encoded option>...): there is an nvcc 13 in PATH.
function(ask_for out_prefix name ask arg_EXPECT_STATUS)
  set(arg_OPTIONS "${ARGN}")
  set(arg_COVERED TRUE)
  set(arg_ENVIRONMENT "${path}")
  cudastack_test_configure_stack(${out_prefix} "${name}" old_finder_project "-DMODULES=${modules};-DASK=${ask}")
  return(PROPAGATE ${out_prefix}_output ${out_prefix}_binary)
endfunction()

# cuDNN alone is compared with the toolkit that the project has, at every configure, not with the one in PATH.
foreach(round IN ITEMS first second)
  ask_for(behind behind behind ok "${root}" "${cudnn}")
  cudastack_test_expect_contains(
    "${behind_output}"
    "result CUDA=12.4"
    "the ${round} configure, CudnnStrict behind FindCUDA"
  )
  cudastack_test_expect_not_contains(
    "${behind_output}"
    "CS-CUDNN"
    "the ${round} configure, CudnnStrict behind FindCUDA"
  )
endforeach()

# The first look takes that toolkit.
foreach(round IN ITEMS first second)
  ask_for(before before before ok "${root}")
  cudastack_test_expect_contains(
    "${before_output}"
    "CudaStack: CUDA 12.4"
    "the ${round} configure, CudaStack before FindCUDA"
  )
  cudastack_test_expect_not_contains("${before_output}" "CS-" "the ${round} configure, CudaStack before FindCUDA")
endforeach()

# What somebody named for the CUDA language goes before it, and the fix names FindCUDA the same.
ask_for(mixed mixed before fail "${old_root}" "${compiler}")
cudastack_test_expect_block(block "${mixed_output}" mixed)
cudastack_test_expect_contains("${block}" "\n    CS-TOOLKIT-003  " "what FindCUDA took of another toolkit")
cudastack_test_expect_fix_heals(
  output
  "${block}"
  "${mixed_binary}"
  ENVIRONMENT "PATH=${cuda_13}/bin:/usr/bin:/bin"
  COVERED
  HOLDS CS-TOOLKIT-003
)
cudastack_test_expect_contains("${output}" "result CUDA=12.4" "FindCUDA after the fix")
