# SPDX-License-Identifier: Apache-2.0
# A5: an entry of LD_LIBRARY_PATH leads to a stub of libcuda.so.1. Folders of stubs as toolkits have them do no harm.

cudastack_test_driver(library 535)
cudastack_test_environment(cuda cuda-12.4)
set(nvcc "CUDACXX=${cuda}/bin/nvcc")
set(stubs "${cuda}/lib64/stubs")
file(MAKE_DIRECTORY "${WORK_DIR}/one" "${WORK_DIR}/stub dir" "${WORK_DIR}/three")
file(CREATE_LINK "${stubs}/libcuda.so" "${WORK_DIR}/stub dir/libcuda.so.1" SYMBOLIC)

cudastack_test_expect_refusal(
  block
  entry
  CS-DRIVER-003
  ENVIRONMENT "${nvcc}" "LD_LIBRARY_PATH=${WORK_DIR}/one:${WORK_DIR}/stub dir/:${WORK_DIR}/three"
  AGAIN
)
cudastack_test_expect_refusal(
  block
  before_the_driver
  CS-DRIVER-003
  ENVIRONMENT "${nvcc}" "LD_LIBRARY_PATH=${WORK_DIR}/stub dir:${library}"
  HOLDS CS-DRIVER-002 CS-DRIVER-003
  AGAIN
)
# The demand for a GPU is a consequence: one finding, the cause.
cudastack_test_expect_refusal(
  block
  required
  CS-DRIVER-003
  OPTIONS -DCUDASTACK_GPU=REQUIRED
  ENVIRONMENT "${nvcc}" "LD_LIBRARY_PATH=${WORK_DIR}/stub dir"
  NOT_HEALED
)

# In the folder of the toolkit's libraries, which the programs get as run-time path: no variable to mend.
cudastack_test_toolkit_13(cuda_13)
configure_file("${stubs}/libcuda.so" "${cuda_13}/lib/libcuda.so.1" COPYONLY)
cudastack_test_expect_refusal(block run_time_path CS-DRIVER-003 ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc" NOT_HEALED)
cudastack_test_expect_not_contains("${block}" "fix:" "no command takes a file out of a toolkit")

# silent(<expected state of CS-DRIVER-003> <NAME=VALUE of the environment> [<argument of cmake>]): by the doctor, which is quicker.
function(silent state variable)
  cudastack_test_run(
    doctor
    COMMAND
      "${CMAKE_COMMAND}"
      ${ARGN}
      -D
      CUDASTACK_COMPONENTS=toolkit
      -P
      "${CUDASTACK_SOURCE_DIR}/modules/CudaStackDoctor.cmake"
    ENVIRONMENT "${nvcc}" "${variable}"
    CLEAN
  )
  cudastack_test_expect_equal("${doctor_stderr}" "" "what the doctor says with ${variable}")
  cudastack_test_expect_contains("${doctor_stdout}" "CS-DRIVER-003    ${state}\n" "the doctor's map with ${variable}")
endfunction()
silent(holds "LD_LIBRARY_PATH=${library}:${WORK_DIR}/stub dir")
silent("does not apply" "LD_LIBRARY_PATH=${stubs}")
silent(holds "LD_LIBRARY_PATH=${stubs}:${library}")
silent("does not apply" "LIBRARY_PATH=${WORK_DIR}/stub dir:${stubs}")
silent("does not apply" "LD_LIBRARY_PATH=${WORK_DIR}/stub dir" -D CUDASTACK_GPU=OFF)
