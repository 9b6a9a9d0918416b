# SPDX-License-Identifier: Apache-2.0
# A2, A23, A1: a GPU is required. No driver, a driver library without its module, a driver that is too old for the toolkit: each is
# refused in its own words. Where nobody asks for a GPU all of them are silent.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_driver(none none)
cudastack_test_driver(library_535 535)
cudastack_test_driver(library_550 550)
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_toolkit_13(cuda_13)
set(nvcc "CUDACXX=${cuda_12}/bin/nvcc")
set(required -DCUDASTACK_GPU=REQUIRED)

cudastack_test_expect_refusal(block no_driver CS-DRIVER-001 OPTIONS ${required} ENVIRONMENT "${nvcc}" AGAIN)
cudastack_test_expect_refusal(
  block
  no_module
  CS-DRIVER-001
  OPTIONS ${required}
  ENVIRONMENT "${nvcc}" "LD_LIBRARY_PATH=${library_550}"
  HOLDS CS-DRIVER-002 CS-DRIVER-003
  AGAIN
)

# Both at once. The toolkit that the driver supports mends the second; the first stays until nobody asks for a GPU.
set(environment "CUDACXX=${cuda_13}/bin/nvcc" "CUDA_PATH=${cuda_12}" "LD_LIBRARY_PATH=${library_535}")
cudastack_test_expect_refusal(block too_old CS-DRIVER-002 OPTIONS ${required} ENVIRONMENT ${environment} NOT_HEALED)
string(REGEX MATCH "\n +fix:      ([^\n]+).*\n +fix:      ([^\n]+)" fixes "${block}")
set(fix "${CMAKE_MATCH_2}")
cudastack_test_expect_contains("${fix}" "unset CUDACXX; " "the fix of CS-DRIVER-002")
cudastack_test_run(toolkit COMMAND sh -c "${fix}" ENVIRONMENT ${environment} CLEAN EXPECT_STATUS fail)
cudastack_test_expect_not_contains("${toolkit_output}" "CS-DRIVER-002" "after the fix of CS-DRIVER-002")
cudastack_test_message_block(block "${toolkit_output}")
cudastack_test_fix(fix "${block}")
cudastack_test_run(healed COMMAND sh -c "unset CUDACXX; ${fix}" ENVIRONMENT ${environment} CLEAN)
cudastack_test_expect_not_contains("${healed_output}" "CudaStack: this" "after both fixes")
cudastack_test_expect_rules_hold("${WORK_DIR}/too_old" CS-DRIVER-002 CS-DRIVER-003)

# No toolkit here that the driver supports: the fix takes the demand back.
set(alone "CUDACXX=${cuda_13}/bin/nvcc" "LD_LIBRARY_PATH=${library_550}")
cudastack_test_stack(
  alone
  no_other_toolkit
  OPTIONS ${required} -DCUDASTACK_ALLOW=CS-DRIVER-001
  ENVIRONMENT ${alone}
  COVERED
  EXPECT_STATUS fail
)
cudastack_test_expect_block(block "${alone_output}" no_other_toolkit 2)
cudastack_test_expect_fix_heals(output "${block}" "${alone_binary}" ENVIRONMENT ${alone} COVERED AGAIN)

# Nobody asks for a GPU: silent, and the status line says what will not start here.
cudastack_test_stack(quiet quiet OPTIONS -DCUDASTACK_GPU=auto ENVIRONMENT ${environment} EXPECT_STATUS ok)
cudastack_test_expect_not_contains("${quiet_output}" "CudaStack: this" "a machine that only builds")
cudastack_test_expect_contains("${quiet_output}" "driver: no-module (too old for CUDA 13.0)" "the status line")
cudastack_test_expect_rules_hold("${quiet_binary}" CS-DRIVER-003)

# The driver is not asked at all: nothing of it is in the report.
cudastack_test_stack(off off OPTIONS -DCUDASTACK_GPU=OFF ENVIRONMENT ${environment} EXPECT_STATUS ok)
file(READ "${off_binary}/CudaStack/report.txt" report)
cudastack_test_expect_contains("${report}" "driver: not asked (CUDASTACK_GPU is OFF)" "the report")
file(READ "${off_binary}/CudaStack/report.json" report)
cudastack_test_expect_not_contains("${report}" "\"driver." "the report")
cudastack_test_expect_not_contains("${report}" "loaded.driver_version" "the report")

cudastack_test_stack(typing typing OPTIONS -DCUDASTACK_GPU=REQUIERD ENVIRONMENT ${environment} EXPECT_STATUS fail)
cudastack_test_expect_contains(
  "${typing_output}"
  "CUDASTACK_GPU is 'REQUIERD'; it can be AUTO, REQUIRED or OFF"
  "a typing error"
)

# A second call may want more than the first one, with the same components; also where the first is answered from a snapshot.
file(
  WRITE "${WORK_DIR}/twice/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.24)
project(twice LANGUAGES CXX)
find_package(CudaStack REQUIRED)
set(CUDASTACK_GPU \"\${SECOND}\")
find_package(CudaStack REQUIRED)
"
)
foreach(second IN ITEMS AUTO REQUIRED)
  cudastack_test_configure(
    twice
    SOURCE "${WORK_DIR}/twice"
    BINARY "${WORK_DIR}/twice-build"
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" "-DSECOND=${second}"
    ENVIRONMENT "${nvcc}"
    CLEAN
    EXPECT_STATUS any
  )
  set(status_${second} "${twice_status}")
endforeach()
cudastack_test_expect_equal("${status_AUTO}" "0" "two calls that ask for no GPU")
cudastack_test_expect_equal("${status_REQUIRED}" "1" "a second call that requires a GPU")
cudastack_test_expect_contains("${twice_output}" "CS-DRIVER-001  there is no NVIDIA driver here" "the second call")
cudastack_test_expect_not_contains("${twice_output}" "fix:" "what the project itself demands")
