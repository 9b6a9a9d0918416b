# SPDX-License-Identifier: Apache-2.0
# A real driver library makes device nodes as root, where there is no driver too. The inspector's children cannot, and can read what
# another user has closed to everybody. In a /dev of its own, so that a fault would not change this machine.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_driver(library 535)
cudastack_test_driver(other 550)
# Nothing but the code that is tested keeps it from making nodes.
set(CUDASTACK_TEST_WITHOUT_NODES "")
execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
execute_process(COMMAND unshare -m true RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
if(NOT user STREQUAL "0" OR NOT status EQUAL 0)
  cudastack_test_skip("only root makes device nodes, and a mount namespace is needed to watch it")
endif()

# What the inspector must not do: the call of any CUDA program.
file(
  WRITE "${WORK_DIR}/control.cpp"
  "extern \"C\" int cuInit(unsigned);\nint main() { return cuInit(0) == 100 ? 0 : 1; }\n"
)
cudastack_test_run(
  build
  COMMAND c++ "${WORK_DIR}/control.cpp" -o "${WORK_DIR}/control" "${library}/libcuda.so.1" -Wl,--allow-shlib-undefined
)
cudastack_test_run(
  build
  COMMAND c++ -std=c++17 -w "${CUDASTACK_SOURCE_DIR}/cmake/probe/src/inspector.cpp" -o "${WORK_DIR}/inspector" -ldl
)
configure_file("${library}/libcuda.so.1" "${WORK_DIR}/closed/libcuda.so.1" COPYONLY)
configure_file("${other}/libnvidia-ml.so.1" "${WORK_DIR}/closed/libnvidia-ml.so.1" COPYONLY)
cudastack_test_run(closed COMMAND chown -R 65534 "${WORK_DIR}/closed")
cudastack_test_run(closed COMMAND chmod 0700 "${WORK_DIR}/closed")

file(MAKE_DIRECTORY "${WORK_DIR}/mixed")
file(CREATE_LINK "${library}/libnvidia-ml.so.1" "${WORK_DIR}/mixed/libnvidia-ml.so.1" SYMBOLIC)
file(
  WRITE "${WORK_DIR}/watch.sh"
  "set -e
mount -t tmpfs none /dev
mknod -m 666 /dev/null c 1 3
echo \"before: $(ls /dev | tr '\\n' ' ')\"
LD_LIBRARY_PATH=$1 ./inspector driver load cudart plain $1/libcuda.so.1
echo \"after: $(ls /dev | tr '\\n' ' ')\"
echo 'the other way round:'
LD_LIBRARY_PATH=$PWD/mixed:$3 ./inspector driver
LD_LIBRARY_PATH=$2 ./control
echo \"control: $(ls /dev | tr '\\n' ' ')\"
"
)
cudastack_test_run(
  watched
  COMMAND unshare -m sh "${WORK_DIR}/watch.sh" "${WORK_DIR}/closed" "${library}" "${other}"
  CLEAN
)
foreach(
  part
  IN
  ITEMS
    "before: null \n"
    "driver.library.path=${WORK_DIR}/closed/libcuda.so.1\n"
    "driver.cuda_release=12.2\n"
    "driver.init_status=100\n"
    "driver.nvml.path=${WORK_DIR}/closed/libnvidia-ml.so.1\n"
    "driver.nvml.status=9\n"
    "driver.outcome=no-module\n"
    "after: null \n"
    "control: null nvidiactl \n"
)
  cudastack_test_expect_contains("${watched_output}" "${part}" "what was watched")
endforeach()

# Two branches of the driver side by side change nothing in the outcome, where no module is that one of them could fit.
string(REGEX MATCH "the other way round:.*" mixed "${watched_output}")
foreach(part IN ITEMS "driver.cuda_release=12.4\n" "driver.nvml.real=${library}/" "driver.outcome=no-module\n")
  cudastack_test_expect_contains("${mixed}" "${part}" "libcuda 550 with NVML 535")
endforeach()
