# SPDX-License-Identifier: Apache-2.0
# A project that asks for cuDNN by both packages gets one: what the find has found is what the big look examines, unless somebody named another.

cudastack_test_environment(toolkit cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(other cudnn-cu12-8.9.7)
file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(project LANGUAGES CXX)\n"
  "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "find_package(CudnnStrict 9 REQUIRED)\n"
  "message(STATUS \"the find: \${CudnnStrict_VERSION}\")\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudnn)\n"
  "message(STATUS \"the look: \${CudnnStrict_VERSION}\")\n"
  "add_executable(program main.cpp)\n"
  "target_link_libraries(program PRIVATE CudnnStrict::cudnn)\n"
)
file(
  WRITE "${WORK_DIR}/project/main.cpp"
  "#include <cudnn.h>\nint main() { return static_cast<int>(cudnnGetVersion()) - CUDNN_VERSION; }\n"
)
foreach(round IN ITEMS first second)
  cudastack_test_configure(
    both
    SOURCE "${WORK_DIR}/project"
    OPTIONS "-DCMAKE_PREFIX_PATH=${other}/nvidia/cudnn;${wheels}/nvidia/cudnn"
    ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc"
    CLEAN
  )
  foreach(who IN ITEMS find look)
    cudastack_test_expect_contains("${both_output}" "the ${who}: 9.1.0\n" "the ${round} configure")
  endforeach()
  cudastack_test_expect_not_contains("${both_output}" "CS-CUDNN" "what the ${round} configure says")
endforeach()
file(READ "${WORK_DIR}/build/CudaStack/report.txt" report)
cudastack_test_expect_contains("${report}" "chosen by find_package(CudnnStrict))" "the report")
cudastack_test_build(build CLEAN)
cudastack_test_run(program COMMAND "${WORK_DIR}/build/program" CLEAN)
