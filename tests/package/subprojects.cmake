# SPDX-License-Identifier: Apache-2.0
# Subprojects that ask for different things, beside and inside one another: REQUIRED, QUIET, optional; one of them old. Each gets its own
# answer, all targets serve all, and at the end the late look comes once.

cudastack_test_healthy_stack(stack)
set(copy "${WORK_DIR}/third party/CudaStack")
cudastack_test_copy_source("${copy}")

# part(<folder> <minimum> <code>)
function(part folder minimum code)
  file(
    WRITE "${WORK_DIR}/user/${folder}/CMakeLists.txt"
    "cmake_minimum_required(VERSION ${minimum})\nproject(part LANGUAGES CXX)\n${code}\n"
  )
endfunction()

part(
  .
  3.25
  "set(CMAKE_CUDA_ARCHITECTURES 80)
include(FetchContent)
FetchContent_Declare(CudaStack SOURCE_DIR [==[${copy}]==])
FetchContent_Declare(old SOURCE_DIR \"\${CMAKE_SOURCE_DIR}/old\")
FetchContent_Declare(soft SOURCE_DIR \"\${CMAKE_SOURCE_DIR}/soft\")
function(say name)
  set(text \"\")
  foreach(component IN LISTS ARGN)
    string(APPEND text \" \${component} \${CudaStack_\${component}_FOUND}\")
  endforeach()
  message(STATUS \"\${name}: \${CudaStack_FOUND}\${text}, \${CudnnStrict_VERSION}\")
endfunction()
FetchContent_MakeAvailable(CudaStack soft old)
if(DEFINED CudaStack_FOUND)
  message(FATAL_ERROR \"a subproject's answer reaches the top\")
endif()
find_package(CudaStack REQUIRED)
say(top)
enable_language(CUDA)
add_executable(program main.cpp kernel.cu)
target_link_libraries(program PRIVATE old_part inner_part)"
)
part(
  soft
  3.25
  "find_package(CudaStack QUIET COMPONENTS cuFile)
say(quiet cuFile)
find_package(CudaStack OPTIONAL_COMPONENTS nvgraph cufft)
say(optional nvgraph cufft)
add_subdirectory(inner)
find_package(CudaStack QUIET COMPONENTS curand cuFile)
say(later curand cuFile)
if(NOT TARGET CudaStack::cudnn)
  message(FATAL_ERROR \"what was found before is gone\")
endif()"
)
part(
  soft/inner
  3.25...4.0
  "find_package(CudaStack REQUIRED COMPONENTS curand cudnn config)
say(inner curand cudnn)
add_library(inner_part STATIC \"${WORK_DIR}/user/inner.cpp\")
target_link_libraries(inner_part PUBLIC CudaStack::curand CudaStack::cudnn CudaStack::config CudaStack::cufft)"
)
# No policy is new there: not even that of an IN_LIST, or of a variable in quotes.
part(
  old
  3.10
  "cmake_policy(VERSION 3.10)
find_package(CudaStack REQUIRED COMPONENTS cublas cudart)
say(old cublas cudart)
add_library(old_part STATIC \"${WORK_DIR}/user/old.cpp\")
target_link_libraries(old_part PUBLIC CudaStack::cublas CudaStack::cudart)"
)
file(
  WRITE "${WORK_DIR}/user/inner.cpp"
  "#include <cudastack/config.h>\n"
  "#include <cudnn.h>\n"
  "#include <cufft.h>\n"
  "#include <curand.h>\n"
  "bool inner() {\n"
  "  int fft = 0;\n"
  "  int rand = 0;\n"
  "  cufftGetVersion(&fft);\n"
  "  curandGetVersion(&rand);\n"
  "  return cudnnGetVersion() == CUDASTACK_CUDNN_VERSION && fft == CUFFT_VERSION && rand == CURAND_VERSION;\n"
  "}\n"
)
file(
  WRITE "${WORK_DIR}/user/old.cpp"
  "#include <cublas_v2.h>\n"
  "bool old() { int major = 0; cublasGetProperty(MAJOR_VERSION, &major); return major == CUBLAS_VER_MAJOR; }\n"
)
file(WRITE "${WORK_DIR}/user/kernel.cu" "__global__ void kernel() {}\n")
file(WRITE "${WORK_DIR}/user/main.cpp" "bool inner();\nbool old();\nint main() { return inner() && old() ? 0 : 1; }\n")

foreach(round IN ITEMS first second)
  cudastack_test_configure(
    configured
    SOURCE "${WORK_DIR}/user"
    OPTIONS
      -Wno-dev
      "--trace-source=${copy}/cmake/look/late.cmake"
      "--trace-redirect=${WORK_DIR}/trace.txt"
      -DCMAKE_POLICY_DEFAULT_CMP0077=NEW
    ENVIRONMENT ${stack}
    CLEAN
  )
  foreach(
    line
    IN
    ITEMS
      "quiet: 0 cuFile FALSE, \n"
      "optional: 1 nvgraph FALSE cufft TRUE, \n"
      "inner: 1 curand TRUE cudnn TRUE, 9.1.0\n"
      "later: 0 curand FALSE cuFile FALSE, \n"
      "old: 1 cublas TRUE cudart TRUE, 9.1.0\n"
      "top: 1, 9.1.0\n"
  )
    cudastack_test_expect_contains("${configured_stdout}" "-- ${line}" "the ${round} configure")
  endforeach()
  cudastack_test_expect_not_contains("${configured_stderr}" "CudaStack" "what the ${round} configure warns of")
  cudastack_test_expect_rules_hold("${WORK_DIR}/build" CS-TOOLKIT-003 CS-TOOLKIT-004 CS-CUDNN-003 CS-CUDNN-004)
  file(READ "${WORK_DIR}/trace.txt" trace)
  string(REGEX MATCHALL "_cudastack_observe_project\\(" looks "${trace}")
  # The second time nothing has changed, and the answer of the first stands.
  if(round STREQUAL "first" OR looks)
    cudastack_test_expect_equal("${looks}" "_cudastack_observe_project(" "the late looks of the ${round} configure")
  endif()
endforeach()
cudastack_test_build(built CLEAN)
cudastack_test_run(started COMMAND "${WORK_DIR}/build/program" CLEAN)
