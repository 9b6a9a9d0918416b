# SPDX-License-Identifier: Apache-2.0
# D3: the spellings of other tools, which CMake hands to nvcc or refuses with a word about its compiler.

cudastack_test_toolkit_13(cuda_13)
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
set(holds CS-ARCH-001 CS-ARCH-002)

# case(<name> <architectures> <what is meant>)
function(case name architectures meant)
  cudastack_test_expect_refusal(
    block
    ${name}
    CS-ARCH-002
    OPTIONS "-DCMAKE_CUDA_ARCHITECTURES=${architectures}"
    ENVIRONMENT "${nvcc}"
    HOLDS ${holds}
  )
  file(STRINGS "${WORK_DIR}/${name}/CMakeCache.txt" line REGEX "^CMAKE_CUDA_ARCHITECTURES:")
  string(REGEX REPLACE "^[^=]*=" "" value "${line}")
  cudastack_test_expect_equal("${value}" "${meant}" "architectures after the fix of '${architectures}'")
endfunction()

case(compute_and_ptx "compute_80+PTX" "80")
case(dotted "8.6" "86")
case(sm "sm_90" "90")
