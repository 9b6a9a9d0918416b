# SPDX-License-Identifier: Apache-2.0
# Where nothing has changed a configure answers from the snapshot; whatever a verdict depends on makes it look again.
# Whether it looked is told by the snapshot, which every look writes anew.

cudastack_test_environment(toolkit cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(other_cudnn cudnn-cu12-8.9.7)
cudastack_test_environment(foreign_wheels wheels-cu12-devlinks)

# A toolkit and a cuDNN of links, which can be changed.
file(MAKE_DIRECTORY "${WORK_DIR}/cudnn" "${WORK_DIR}/early" "${WORK_DIR}/loaded" "${WORK_DIR}/user/sub")
file(COPY "${wheels}/nvidia/cudnn/include" DESTINATION "${WORK_DIR}/cudnn")
file(CREATE_LINK "${wheels}/nvidia/cudnn/lib" "${WORK_DIR}/cudnn/lib" SYMBOLIC)

file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.24)\n"
  "project(user LANGUAGES CXX)\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudart)\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudart cudnn OPTIONAL_COMPONENTS cufft)\n"
  "find_package(CudaStack COMPONENTS cudart)\n"
  "message(STATUS \"results: \${CudaStack_FOUND} \${CudaStack_cudart_FOUND} \${CudaStack_TOOLKIT_VERSION} \${CudnnStrict_VERSION}\")\n"
  "enable_language(CUDA)\n"
  "add_subdirectory(sub)\n"
  "add_executable(user main.cpp kernel.cu)\n"
  "target_link_libraries(user PRIVATE CudaStack::cudart CudaStack::cudnn CudaStack::config)\n"
  "if(EXTRA)\n"
  "  target_link_libraries(user PRIVATE \${EXTRA})\n"
  "endif()\n"
)
file(WRITE "${WORK_DIR}/user/sub/CMakeLists.txt" "find_package(CUDAToolkit)\nadd_library(sub STATIC sub.cpp)\n")
file(WRITE "${WORK_DIR}/user/sub/sub.cpp" "int sub() { return 0; }\n")
file(
  WRITE "${WORK_DIR}/user/main.cpp"
  "#include <cudastack/config.h>\nextern \"C\" size_t cudnnGetVersion(void);\n"
  "int main() { int v = 0; return cudaRuntimeGetVersion(&v) || v != 12040 || cudnnGetVersion() / 100 != 901; }\n"
)
file(WRITE "${WORK_DIR}/user/kernel.cu" "__global__ void kernel() {}\n")

set(nvcc "CUDACXX=${toolkit}/bin/nvcc")
set(settings "PATH=${WORK_DIR}/early:/usr/bin:/bin" "LD_LIBRARY_PATH=${WORK_DIR}/loaded")

# look(<what changed> <yes or no> [ENVIRONMENT ...] [OPTIONS ...] [EXPECT_STATUS ...])
function(look what expected)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "EXPECT_STATUS" "ENVIRONMENT;OPTIONS")
  cudastack_test_looked(before "${WORK_DIR}/build")
  cudastack_test_configure(
    look
    SOURCE "${WORK_DIR}/user"
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" "-DCUDNN_ROOT=${WORK_DIR}/cudnn" ${arg_OPTIONS}
    ENVIRONMENT ${nvcc} ${settings} ${arg_ENVIRONMENT}
    CLEAN
    EXPECT_STATUS ${arg_EXPECT_STATUS}
  )
  cudastack_test_looked(after "${WORK_DIR}/build")
  set(looked yes)
  if(before STREQUAL after)
    set(looked no)
  endif()
  if(arg_EXPECT_STATUS STREQUAL "fail")
    cudastack_test_expect_contains("${look_output}" "CudaStack: this CUDA stack cannot work" "with ${what}")
  else()
    cudastack_test_expect_equal("${looked}" "${expected}" "did it look, with ${what}")
    cudastack_test_expect_contains("${look_output}" "results: 1 TRUE 12.4.131 9.1.0" "with ${what}")
  endif()
  set(look_output "${look_output}")
  return(PROPAGATE look_output)
endfunction()

look("a new tree" yes)
string(REGEX MATCHALL "-- CudaStack: [^\n]*" first_lines "${look_output}")
foreach(round IN ITEMS 1 2)
  look("nothing new, round ${round}" no)
  string(REGEX MATCHALL "-- CudaStack: [^\n]*" lines "${look_output}")
  cudastack_test_expect_equal("${lines}" "${first_lines}" "what is said")
endforeach()

# The program still gets its run-time path from a configure that did not look.
cudastack_test_build(built CLEAN)
cudastack_test_run(started COMMAND "${WORK_DIR}/build/user" CLEAN)

# What the compiler or the loader may take.
look("another environment" yes ENVIRONMENT CUDA_HOME=/does/not/exist)
look("the first environment" yes)
look("an option of ours" yes OPTIONS -DCUDASTACK_ALLOW=CS-CUDNN-003)
look("the same again" no)
file(APPEND "${WORK_DIR}/cudnn/include/cudnn_version.h" "/* touched */\n")
look("a header that changed" yes)
look("the same again" no)
file(TIMESTAMP "${WORK_DIR}/cudnn/include/cudnn_version.h" time "%Y-%m-%d %H:%M:%S.%f" UTC)
file(APPEND "${WORK_DIR}/cudnn/include/cudnn_version.h" "/* more */\n")
find_program(touch touch REQUIRED)
cudastack_test_run(turned_back COMMAND "${touch}" -d "${time} UTC" "${WORK_DIR}/cudnn/include/cudnn_version.h")
look("a header of the same time and another size" yes)
look("the same again" no)
cudastack_test_run(turned_on COMMAND "${touch}" -d "2030-01-01" "${WORK_DIR}/cudnn/include/cudnn_version.h")
look("a header of the same size and another time" yes)
look("the same again" no)
look("an entry of a finder that leads elsewhere" yes OPTIONS "-DCUDA_CUDART=${toolkit}/lib64/libcudart_static.a")
look("the same again" no OPTIONS "-DCUDA_CUDART=${toolkit}/lib64/libcudart_static.a")
look("the entry of before" yes OPTIONS "-UCUDA_CUDART")
file(WRITE "${WORK_DIR}/loaded/libother.so" "")
look("a file in a folder of the loader" yes)
look("the same again" no)
file(CREATE_LINK "${toolkit}/bin/nvcc" "${WORK_DIR}/early/nvcc" SYMBOLIC)
look("an nvcc that came into PATH" yes)
file(REMOVE "${WORK_DIR}/build/CudaStack/report.json")
look("a report that was deleted" yes)
file(REMOVE "${WORK_DIR}/build/CudaStack/include/cudastack/config.h")
look("a header that was deleted" yes)
look("the same again" no)

# What makes a stack bad is found, and is gone again with its cause.
file(REMOVE "${WORK_DIR}/cudnn/lib")
file(CREATE_LINK "${other_cudnn}/nvidia/cudnn/lib" "${WORK_DIR}/cudnn/lib" SYMBOLIC)
look("a cuDNN of another release" "" EXPECT_STATUS fail)
look("the same again" "" EXPECT_STATUS fail)
file(REMOVE "${WORK_DIR}/cudnn/lib")
file(CREATE_LINK "${wheels}/nvidia/cudnn/lib" "${WORK_DIR}/cudnn/lib" SYMBOLIC)
look("the cuDNN of the header" yes)
look("the same again" no)

# What the project takes is seen though the first look is not repeated.
look("a foreign library that is linked" "" OPTIONS "-DEXTRA=${foreign_wheels}/nvidia/cublas/lib/libcublas.so" EXPECT_STATUS fail)
look("the same again" "" EXPECT_STATUS fail)
look("no foreign library" yes OPTIONS -DEXTRA=)
look("the same again" no)

# The report is that of the last configure, also where an earlier one was refused.
look("an architecture that nvcc does not know" "" ENVIRONMENT CUDAARCHS=20 EXPECT_STATUS fail)
look("none" yes)
file(READ "${WORK_DIR}/build/CudaStack/report.json" report)
cudastack_test_expect_not_contains("${report}" "\"broken\"" "the report after a refusal")
