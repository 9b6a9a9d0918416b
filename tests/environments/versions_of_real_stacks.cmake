# SPDX-License-Identifier: Apache-2.0
# The versions that the report says of real stacks are those that another program reads in the files, or is told by the libraries.
# Once: long, and nothing of it depends on the version of CMake.

find_program(python python3 REQUIRED)
set(
  tools
  nvcc
  cicc
  ptxas
  header.cuda
  header.cudart
  lib.cudart
)
set(libraries lib.cublaslt lib.nvrtc lib.nvjitlink)

# expect(<name> <NAME=VALUE>... SUBJECTS <subject>...): a look with this environment, that no finding ends, and no CUDA language after it.
function(expect name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SUBJECTS")
  cudastack_test_stack(
    said
    ${name}
    COMPONENTS cudart cublas cublasLt nvrtc cudnn
    OPTIONS -DSOFT=QUIET -DCUDASTACK_POLICY=report
    ENVIRONMENT ${arg_UNPARSED_ARGUMENTS}
  )
  list(JOIN arg_SUBJECTS "," subjects)
  cudastack_test_run(
    compared
    COMMAND
      "${python}"
      "${CUDASTACK_SOURCE_DIR}/tests/environments/versions_of_real_stacks/versions.py"
      "${WORK_DIR}/${name}/CudaStack/report.json"
      "${subjects}"
    EXPECT_STATUS any
  )
  if(NOT compared_status STREQUAL "0")
    cudastack_test_fail("versions in ${name}: subject, report, file, source" "${compared_output}")
  endif()
  message(STATUS "${name}\n${compared_output}")
  cudastack_test_report_fact(state "${WORK_DIR}/${name}" rule.cs_toolkit_010)
  cudastack_test_expect_equal("${state}" holds "CS-TOOLKIT-010 in ${name}")
endfunction()

cudastack_test_environment(venv venv-cu13)
file(GLOB site "${venv}/lib/python3*/site-packages")
expect(venv "CUDACXX=${site}/nvidia/cu13/bin/nvcc" SUBJECTS ${tools} ${libraries} cudnn.header cudnn.library)

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(loose wheels-cu12)
expect(
  wheels
  "CUDACXX=${cuda_12}/bin/nvcc"
  "CUDNN_ROOT=${loose}/nvidia/cudnn"
  SUBJECTS ${tools} ${libraries} cudnn.header cudnn.library
)

cudastack_test_environment(conda conda-13.0)
expect(conda "CUDACXX=${conda}/bin/nvcc" SUBJECTS ${tools} lib.cublaslt lib.nvrtc cudnn.header cudnn.library)

cudastack_test_environment(cuda_11 cuda-11.8-libs)
cudastack_test_environment(conda_old conda-old)
expect(
  conda_old
  "CUDACXX=${cuda_11}/bin/nvcc"
  "CUDNN_ROOT=${conda_old}"
  SUBJECTS ${tools} lib.cublaslt lib.nvrtc cudnn.header cudnn.library
)

# A toolkit that somebody has put together of wheels, where this machine has one.
if(EXISTS "/usr/local/cuda/bin/nvcc" AND IS_DIRECTORY "/usr/local/cuda/dist-info")
  expect(machine CUDACXX=/usr/local/cuda/bin/nvcc SUBJECTS ${tools} ${libraries} cudnn.header cudnn.library)
endif()
