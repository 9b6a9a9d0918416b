# SPDX-License-Identifier: Apache-2.0
# A9: architecture native on a machine that builds only. CMake 3.25 stops when it generates; from 3.28 on nvcc builds for its default.

cudastack_test_driver(none none)
cudastack_test_driver(library 550)
cudastack_test_driver(library_470 470)
cudastack_test_environment(cuda cuda-12.4)
cudastack_test_toolkit_13(cuda_13)
set(nvcc "CUDACXX=${cuda}/bin/nvcc")
set(native -DCMAKE_CUDA_ARCHITECTURES=native)

# Not asked is not known, and no finding. CMake itself may stop then.
cudastack_test_stack(not_asked not_asked OPTIONS ${native} -DCUDASTACK_GPU=OFF ENVIRONMENT "${nvcc}" EXPECT_STATUS any)
cudastack_test_expect_not_contains("${not_asked_output}" "CudaStack: this" "a driver that is not asked")
cudastack_test_report_fact(state "${not_asked_binary}" rule.cs_arch_003)
cudastack_test_expect_equal("${state}" "unknown" "CS-ARCH-003, where the driver is not asked")

if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.28)
  cudastack_test_stack(warned warned OPTIONS ${native} ENVIRONMENT "${nvcc}")
  cudastack_test_expect_contains("${warned_output}" "CMake Warning" "what is left to nvcc")
  cudastack_test_expect_block(block "${warned_output}" warned)
  cudastack_test_expect_fix_heals(output "${block}" "${warned_binary}" ENVIRONMENT "${nvcc}" HOLDS CS-ARCH-001)
  return()
endif()

cudastack_test_expect_refusal(block option CS-ARCH-003 OPTIONS ${native} ENVIRONMENT "${nvcc}" HOLDS CS-ARCH-001 AGAIN)
cudastack_test_expect_refusal(
  block
  environment
  CS-ARCH-003
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc" CUDAARCHS=native "LD_LIBRARY_PATH=${library}"
  HOLDS CS-ARCH-001
  AGAIN
)
cudastack_test_expect_refusal(
  block
  ours
  CS-ARCH-003
  OPTIONS -DCUDASTACK_ARCHITECTURES=native
  ENVIRONMENT "${nvcc}" "LD_LIBRARY_PATH=${library_470}"
  HOLDS CS-ARCH-001
)

# Seen in the late look only. No option mends what the project asks for.
cudastack_test_late_project(
  of_target
  "add_library(part STATIC part.cu)\nset_target_properties(part PROPERTIES CUDA_ARCHITECTURES native)"
)
cudastack_test_late(of_target of_target "${cuda}" REFUSED CS-ARCH-003)
cudastack_test_expect_not_contains("${of_target_block}" "fix:" "no option mends what the project asks for")
