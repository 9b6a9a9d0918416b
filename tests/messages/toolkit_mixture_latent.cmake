# SPDX-License-Identifier: Apache-2.0
# A prefix brings a static runtime of another release, which no target uses: a warning, at every configure, and no stop.
# /usr/local is covered: later CMakes take a cudart from there rather than from the toolkit, unless told of the root.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(static wheels-cu12-static)

foreach(round IN ITEMS first second)
  cudastack_test_stack(
    configure
    tree
    OPTIONS "-DCMAKE_PREFIX_PATH=${static}/nvidia/cuda_runtime" "-DTAKE=CUDA::cudart"
    ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc"
    COVERED
  )
  cudastack_test_expect_block(block "${configure_output}" ${round})
  string(REGEX MATCHALL "CudaStack: this CUDA stack" blocks "${configure_output}")
  list(LENGTH blocks count)
  cudastack_test_expect_equal("${count}" 1 "blocks of the ${round} configure")
endforeach()
cudastack_test_expect_fix_heals(
  output
  "${block}"
  "${configure_binary}"
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc"
  HOLDS CS-TOOLKIT-003 CS-TOOLKIT-005
  COVERED
)
