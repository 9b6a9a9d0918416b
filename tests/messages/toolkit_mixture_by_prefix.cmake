# SPDX-License-Identifier: Apache-2.0
# B1: nvcc 13.0 is named, and a search prefix brings the libraries of another release. CMake says nothing, builds, and the
# program runs with 13.0's headers and 12.4's runtime.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cuda_12 cuda-12.4)
set(
  holds
  CS-TOOLKIT-001
  CS-TOOLKIT-002
  CS-TOOLKIT-003
  CS-TOOLKIT-005
  CS-HOST-001
)

cudastack_test_expect_refusal(
  block
  option
  CS-TOOLKIT-003
  OPTIONS "-DCMAKE_PREFIX_PATH=${cuda_12}" "-DTAKE=CUDA::cudart;CUDA::cublas"
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc"
  HOLDS ${holds}
  AGAIN
)
# What the healed tree builds starts, with the runtime of its headers. It links CMake's own targets, and a program of CUDA
# sources only then has no run-time path (F12): the loader is led by the environment.
cudastack_test_run(build COMMAND "${CMAKE_COMMAND}" --build "${WORK_DIR}/option" CLEAN)
cudastack_test_run(start COMMAND "${WORK_DIR}/option/take" CLEAN ENVIRONMENT "LD_LIBRARY_PATH=${cuda_13}/lib64")
cudastack_test_expect_contains("${start_stdout}" "header 13000 runtime 13000" "the healed program")

# The entry that counts is named by its number, wherever it comes from.
cudastack_test_expect_refusal(
  block
  third_entry
  CS-TOOLKIT-003
  OPTIONS
    "-DCMAKE_CUDA_COMPILER=${cuda_13}/bin/nvcc"
    "-DCMAKE_PREFIX_PATH=${WORK_DIR}/one;${WORK_DIR}/two words;${cuda_12}"
  HOLDS ${holds}
)
# In the environment a prefix wins over the toolkit for all libraries, but for cudart only in the later FindCUDAToolkit.
file(STRINGS "${CMAKE_ROOT}/Modules/FindCUDAToolkit.cmake" early REGEX "APPEND CMAKE_PREFIX_PATH" LIMIT_COUNT 1)
set(environment environment)
if(early)
  set(environment environment_early)
endif()
cudastack_test_expect_refusal(
  block
  ${environment}
  CS-TOOLKIT-003
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc" "CMAKE_PREFIX_PATH=${WORK_DIR}/one:${cuda_12}:${WORK_DIR}/three"
  HOLDS ${holds}
)
