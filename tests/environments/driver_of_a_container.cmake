# SPDX-License-Identifier: Apache-2.0
# What NVIDIA's container runtime does: it mounts the host's driver over an empty file. A real driver library, mounted in a namespace of its own; and
# the empty file that is left in an image which was made of such a container.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_driver(driver 550)
cudastack_test_environment(stack cuda-12.4)
execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
execute_process(COMMAND unshare -m true RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
if(NOT user STREQUAL "0" OR NOT status EQUAL 0)
  cudastack_test_skip("root and a mount namespace are needed to mount a driver")
endif()

set(folder "${WORK_DIR}/lib of the image")
file(REAL_PATH "${driver}/libcuda.so.1" real)
cmake_path(GET real FILENAME name)
file(WRITE "${folder}/${name}" "")
file(CREATE_LINK "${name}" "${folder}/libcuda.so.1" SYMBOLIC)

# doctor(<command of sh that comes before it>): its map.
function(doctor before)
  cudastack_test_run(
    doctor
    COMMAND
      unshare
      -m
      sh
      -ec
      "${before}\nexec \"$3\" -P \"$4\""
      sh
      "${real}"
      "${folder}/${name}"
      "${CMAKE_COMMAND}"
      "${CUDASTACK_SOURCE_DIR}/modules/CudaStackDoctor.cmake"
    ENVIRONMENT "CUDACXX=${stack}/bin/nvcc" "LD_LIBRARY_PATH=${folder}" "HOME=${WORK_DIR}/home"
    CLEAN
    EXPECT_STATUS any
  )
  return(PROPAGATE doctor_stdout doctor_stderr)
endfunction()

doctor("mount --bind \"$1\" \"$2\"")
cudastack_test_expect_contains("${doctor_stdout}" "  driver library         550." "the map of a mounted driver")
cudastack_test_expect_contains("${doctor_stdout}" "${name}  (mounted from the host" "the map of a mounted driver")
doctor("")
foreach(
  part
  IN
  ITEMS "  driver: not-loadable" "libcuda.so.1: file too short; an image that was made of a running container"
)
  cudastack_test_expect_contains("${doctor_stdout}" "${part}" "the map with an empty file in the driver's place")
endforeach()
