# SPDX-License-Identifier: Apache-2.0
# Whatever languages a project has, and whether CUDA is on already, the stack is the same one. Inside a try_compile nothing
# is examined. On a machine without another CUDA in /usr/local, which CMake 4 would mix with the one that is on already.

cudastack_test_healthy_stack(stack)
file(
  WRITE "${WORK_DIR}/inner/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(inner LANGUAGES NONE)\n"
  "find_package(CudaStack REQUIRED COMPONENTS nonsense)\n"
  "if(COMMAND _cudastack_look_join OR EXISTS \"\${CMAKE_BINARY_DIR}/CudaStack\")\n"
  "  message(FATAL_ERROR \"examined\")\n"
  "endif()\n"
  "add_custom_target(inner ALL)\n"
)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES \${LANGUAGES})\n"
  "if(TRY)\n"
  "  try_compile(\n"
  "    inner \"\${CMAKE_BINARY_DIR}/inner\" \"${WORK_DIR}/inner\" inner\n"
  "    CMAKE_FLAGS \"-DCudaStack_DIR=\${CudaStack_DIR}\" \"-DCMAKE_MODULE_PATH=\${TRY_MODULE}\" OUTPUT_VARIABLE output\n"
  "  )\n"
  "  message(STATUS \"inner: \${inner} \${output}\")\n"
  "endif()\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudart cudnn)\n"
  "message(STATUS \"chosen: \${CMAKE_CUDA_COMPILER} \${CudaStack_NVCC}\")\n"
  "if(LATER)\n"
  "  enable_language(CUDA)\n"
  "  find_package(CudaStack REQUIRED COMPONENTS cufft)\n"
  "  message(STATUS \"chosen: \${CMAKE_CUDA_COMPILER} \${CudaStack_NVCC}\")\n"
  "endif()\n"
)

# language(<languages> <argument of cmake>...)
function(language languages)
  string(MAKE_C_IDENTIFIER "${languages}${ARGN}" name)
  cudastack_test_configure(
    language
    SOURCE "${WORK_DIR}/user"
    BINARY "${WORK_DIR}/${name}"
    OPTIONS
      "-DLANGUAGES=${languages}"
      "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      ${ARGN}
      -DCMAKE_SYSTEM_IGNORE_PREFIX_PATH=/usr/local
      -Werror=dev
    ENVIRONMENT ${stack}
    CLEAN
  )
  cudastack_test_expect_not_contains("${language_stderr}" "CMake Warning" "${languages}")
  set(is "")
  foreach(
    fact
    IN
    ITEMS
      nvcc.path
      nvcc.version
      toolkit.root
      toolkit.include_dirs
      host.real
      header.cudart.real
      lib.cudart.real
      lib.cudart.loaded.real
      cudnn.header.real
      cudnn.library.real
      cudnn.library.loaded.real
      rule.cs_cudnn_003
      rule.cs_host_001
      rule.cs_toolkit_001
      rule.cs_toolkit_002
      rule.cs_toolkit_003
  )
    cudastack_test_report_fact(value "${WORK_DIR}/${name}" "${fact}")
    string(APPEND is "${fact}=${value}\n")
  endforeach()
  return(PROPAGATE is language_stdout)
endfunction()

language(NONE)
set(expected "${is}")
cudastack_test_expect_contains("${is}" "rule.cs_toolkit_003=holds\n" "the report of a project without language")
foreach(languages IN ITEMS C CXX "CXX;CUDA")
  language("${languages}")
  cudastack_test_expect_equal("${is}" "${expected}" "the report of a project in ${languages}")
endforeach()
language(CXX -DLATER=ON)
cudastack_test_expect_equal("${is}" "${expected}" "the report of a project that enables CUDA later")
string(REGEX REPLACE "^[^=]+=([^;]+);.*$" "\\1" nvcc "${stack}")
cudastack_test_expect_contains("${language_stdout}" "-- chosen:  ${nvcc}\n" "before CUDA is enabled")
cudastack_test_expect_contains("${language_stdout}" "-- chosen: ${nvcc} ${nvcc}\n" "after CUDA is enabled")

language(NONE -DTRY=ON)
cudastack_test_expect_contains("${language_stdout}" "inner: TRUE" "a try_compile")
language(NONE -DTRY=ON "-DTRY_MODULE=${CUDASTACK_SOURCE_DIR}/modules")
cudastack_test_expect_contains("${language_stdout}" "inner: TRUE" "a try_compile with CudaStack as a module")
