# SPDX-License-Identifier: Apache-2.0
# B36: a tree has begun with one nvcc, and another toolkit is named since. The fix follows the newer wish, and the tree is healthy with it.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_toolkit_13(cuda_13)
set(take COMPONENTS cudart OPTIONS -DTAKE=CudaStack::cudart)
set(holds CS-TOOLKIT-002 CS-TOOLKIT-003)

# begin(<name>): a healthy tree with 13.0 that nobody has named: PATH leads there.
set(path "PATH=${cuda_13}/bin:/usr/bin:/bin")
function(begin name)
  cudastack_test_stack(begun ${name} ${take} ENVIRONMENT "${path}" EXPECT_STATUS ok)
  cudastack_test_expect_contains("${begun_output}" "CudaStack: CUDA 13.0" "the tree at first")
  set(binary "${begun_binary}")
  return(PROPAGATE binary)
endfunction()

# expect(<name> <environment> [<option>...]): the block, its fix, and the toolkit in use after it.
function(expect name environment)
  begin(${name})
  cudastack_test_stack(result ${name} ${take} ${ARGN} ENVIRONMENT ${environment} EXPECT_STATUS any)
  cudastack_test_expect_block(block "${result_output}" ${name})
  cudastack_test_expect_fix_heals(output "${block}" "${binary}" ENVIRONMENT ${environment} HOLDS ${holds} AGAIN)
  cudastack_test_expect_contains("${output}" "CudaStack: CUDA 12.4" "after the fix of ${name}")
endfunction()

expect(root_option "${path}" "-DCUDAToolkit_ROOT=${cuda_12}")
expect(root_environment "${path};CUDAToolkit_ROOT=${cuda_12}")
expect(cudacxx "${path};CUDACXX=${cuda_12}/bin/nvcc")
