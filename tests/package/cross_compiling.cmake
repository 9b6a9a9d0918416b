# SPDX-License-Identifier: Apache-2.0
# A toolchain file with a sysroot: nothing of the target's side runs, and the report says why; with an emulator it does. What CMake's
# own find takes then is the toolkit's, whatever lies in the sysroot: no false finding. For another machine its own folders count.

cudastack_test_healthy_stack(stack)
cudastack_test_environment(toolkit cuda-12.4)
set(sysroot "${WORK_DIR}/root")
file(MAKE_DIRECTORY "${sysroot}")
foreach(folder IN ITEMS usr lib lib64)
  file(CREATE_LINK "/${folder}" "${sysroot}/${folder}" SYMBOLIC)
endforeach()
file(
  WRITE "${WORK_DIR}/toolchain.cmake"
  "set(CMAKE_SYSTEM_NAME Linux)\n"
  "set(CMAKE_SYSTEM_PROCESSOR x86_64)\n"
  "set(CMAKE_SYSROOT [==[${sysroot}]==])\n"
  "set(CMAKE_CXX_COMPILER /usr/bin/g++)\n"
  "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)\n"
  "set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)\n"
  "set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)\n"
  "set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)\n"
)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "set(CMAKE_CUDA_ARCHITECTURES 80)\n"
  "project(user LANGUAGES CXX)\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudart cudnn cufft)\n"
  "enable_language(CUDA)\n"
  "find_package(CUDAToolkit REQUIRED)\n"
  "add_executable(program program.cu)\n"
  "target_link_libraries(program PRIVATE CudaStack::cudnn CudaStack::cufft CUDA::cufft)\n"
)
file(
  WRITE "${WORK_DIR}/user/program.cu"
  "#include <cudnn.h>\n"
  "#include <cufft.h>\n"
  "int main() { int version = 0; cufftGetVersion(&version); return cudnnGetVersion() == CUDNN_VERSION ? 0 : 1; }\n"
)

# cross(<name> <argument of cmake>...): configured without a finding.
function(cross name)
  cudastack_test_configure(
    cross
    SOURCE "${WORK_DIR}/user"
    BINARY "${WORK_DIR}/${name}"
    OPTIONS
      "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      "-DCMAKE_TOOLCHAIN_FILE=${WORK_DIR}/toolchain.cmake"
      -Werror=dev
      ${ARGN}
    ENVIRONMENT ${stack}
    CLEAN
  )
  cudastack_test_expect_not_contains("${cross_output}" "Warning" "configuring ${name}")
  cudastack_test_expect_not_contains("${cross_output}" "CS-" "configuring ${name}")
  file(READ "${WORK_DIR}/${name}/CudaStack/report.txt" report)
  return(PROPAGATE report)
endfunction()

cross(silent)
cudastack_test_report_fact(class "${WORK_DIR}/silent" inspector.class)
cudastack_test_expect_equal("${class}" "not-run" "the inspector, without an emulator")
cudastack_test_expect_contains(
  "${report}"
  "\n  probe: cross-compiling, and no CMAKE_CROSSCOMPILING_EMULATOR runs what is built for the target: nothing was loaded\n"
  "the report"
)
cudastack_test_expect_contains(
  "${report}"
  "CS-CUDNN-003     not known, for want of the version of cuDNN's library as loaded"
  "the report"
)
cudastack_test_expect_contains("${report}" "CS-TOOLKIT-003   holds" "the report")
foreach(level IN ITEMS loaded device executed)
  cudastack_test_expect_not_contains("${report}" " ${level} " "the levels in the report")
endforeach()

cross(emulated -DCMAKE_CROSSCOMPILING_EMULATOR=/usr/bin/env)
cudastack_test_report_fact(class "${WORK_DIR}/emulated" inspector.class)
cudastack_test_expect_equal("${class}" "ran" "the inspector, with an emulator")
cudastack_test_expect_rules_hold("${WORK_DIR}/emulated" CS-TOOLKIT-003 CS-CUDNN-003 CS-CUDNN-005)
cudastack_test_build(built BINARY "${WORK_DIR}/emulated" CLEAN)
cudastack_test_run(started COMMAND "${WORK_DIR}/emulated/program" CLEAN)

# --- another machine. No toolkit for it can be had here: the same files under the name of its folder have to do.

set(fake "${WORK_DIR}/fake_toolkit")
file(MAKE_DIRECTORY "${fake}/targets")
foreach(name IN ITEMS bin nvvm targets/x86_64-linux)
  file(CREATE_LINK "${toolkit}/${name}" "${fake}/${name}" SYMBOLIC)
endforeach()
file(
  WRITE "${WORK_DIR}/other/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(other LANGUAGES NONE)\n"
  "find_package(CudaStack REQUIRED COMPONENTS toolkit OPTIONAL_COMPONENTS cudart)\n"
  "message(STATUS \"cudart: \${CudaStack_cudart_FOUND} \${CudaStack_INCLUDE_DIRS}\")\n"
)
function(other)
  cudastack_test_configure(
    other
    SOURCE "${WORK_DIR}/other"
    OPTIONS
      "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      -DCMAKE_SYSTEM_NAME=Linux
      -DCMAKE_SYSTEM_PROCESSOR=aarch64
      -Werror=dev
      ${ARGN}
    ENVIRONMENT "CUDACXX=${fake}/bin/nvcc"
    CLEAN
  )
  cudastack_test_expect_not_contains("${other_output}" "CS-" "configuring for another machine")
  return(PROPAGATE other_stdout)
endfunction()

other()
cudastack_test_expect_contains("${other_stdout}" "cudart: FALSE" "a toolkit without that machine's libraries")
file(CREATE_LINK "${toolkit}/targets/x86_64-linux" "${fake}/targets/sbsa-linux" SYMBOLIC)
other()
cudastack_test_expect_contains(
  "${other_stdout}"
  "cudart: TRUE ${fake}/targets/sbsa-linux/include"
  "that machine's own folders"
)
