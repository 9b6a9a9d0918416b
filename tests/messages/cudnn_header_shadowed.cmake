# SPDX-License-Identifier: Apache-2.0
# E19: the compiler takes the header of another cuDNN than the chosen one. Environment and flags do that where the chosen folder, which our target names by -I, is
# looked into late; nvcc's own variable goes before all. Without this nobody says it: the program compiles. What is said of each is compared with -H.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
file(GLOB cudnn_9_19 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
string(APPEND cudnn_9_12 "/nvidia/cudnn")
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
file(MAKE_DIRECTORY "${WORK_DIR}/no cuda")

# shadowed(<name> [OPTIONS <option>...] <VARIABLE=VALUE>...): refused, mended by the fix, and really so.
function(shadowed name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "OPTIONS")
  cudastack_test_expect_refusal(
    block
    ${name}
    CS-CUDNN-007
    COMPONENTS cudnn
    OPTIONS "-DCUDNN_ROOT=${cudnn_9_12}" ${arg_OPTIONS}
    ENVIRONMENT ${arg_UNPARSED_ARGUMENTS}
    HOLDS CS-CUDNN-007 CS-CUDNN-002
  )
  cudastack_test_expect_used(
    table
    ${name}_used
    TARGETS cxx cuda
    OPTIONS -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${cudnn_9_12}" -DCUDASTACK_POLICY=report ${arg_OPTIONS}
    ENVIRONMENT ${arg_UNPARSED_ARGUMENTS}
  )
endfunction()

shadowed(nvcc_flags "${nvcc}" "NVCC_PREPEND_FLAGS=-O2 -I ${cudnn_9_19}/include")
shadowed(late_folder "${nvcc}" "CPLUS_INCLUDE_PATH=${WORK_DIR}/no cuda:${cudnn_9_12}/include" "CPATH=${cudnn_9_19}/include")

# A toolkit with a cuDNN in its own folders, as many are. Its include folder is a link into the wheels: a folder of links takes its place.
set(with_cudnn "${WORK_DIR}/with_cudnn")
_cudastack_core_link_farm(made DESTINATION "${with_cudnn}" SOURCE "${cudnn_9_19}/../cu13")
file(REMOVE "${with_cudnn}/include")
file(MAKE_DIRECTORY "${with_cudnn}/include")
file(GLOB headers "${cudnn_9_19}/../cu13/include/*" "${cudnn_9_19}/include/*.h")
foreach(header IN LISTS headers)
  cmake_path(GET header FILENAME name)
  file(CREATE_LINK "${header}" "${with_cudnn}/include/${name}" SYMBOLIC)
endforeach()
file(GLOB libraries "${cudnn_9_19}/lib/libcudnn*.so.9")
foreach(library IN LISTS libraries)
  cmake_path(GET library FILENAME name)
  file(CREATE_LINK "${library}" "${with_cudnn}/lib/${name}" SYMBOLIC)
endforeach()
set(nvcc_with_cudnn "CUDACXX=${with_cudnn}/bin/nvcc")
shadowed(toolkits_own "${nvcc_with_cudnn}" "CPLUS_INCLUDE_PATH=${cudnn_9_12}/include")
shadowed(toolkits_own_by_flags "${nvcc_with_cudnn}" OPTIONS "-DCMAKE_CXX_FLAGS=-isystem ${cudnn_9_12}/include")

# What comes behind the chosen folder, the same folder by another name, and the same release are passed in silence.
file(CREATE_LINK "${cudnn_9_12}/include" "${WORK_DIR}/another_name" SYMBOLIC)
foreach(setting IN ITEMS "CPATH=${cudnn_9_19}/include" "NVCC_PREPEND_FLAGS=-I${WORK_DIR}/another_name")
  string(REGEX REPLACE "=.*" "" name "${setting}")
  cudastack_test_expect_silence(
    "${name}"
    HOLDS
    CS-CUDNN-007
    COMPONENTS
    cudnn
    OPTIONS
    "-DCUDNN_ROOT=${cudnn_9_12}"
    ENVIRONMENT
    "${nvcc}"
    "${setting}"
  )
endforeach()

# A project of C++ alone, on a machine without nvcc: the same by find_package(CudnnStrict), and what its compiler opens.
set(project "${WORK_DIR}/cxx")
file(
  WRITE "${project}/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(cxx LANGUAGES CXX)\n"
  "find_package(CudnnStrict)\n"
  "file(WRITE \"\${CMAKE_BINARY_DIR}/found.txt\" \"\${CudnnStrict_FOUND} \${CudnnStrict_VERSION}\")\n"
  "add_library(use OBJECT use.cpp)\n"
  "target_compile_options(use PRIVATE -H)\n"
  "target_link_libraries(use PRIVATE $<TARGET_NAME_IF_EXISTS:CudnnStrict::cudnn>)\n"
)
file(WRITE "${project}/use.cpp" "#include <cudnn_version.h>\n")
foreach(
  case
  IN
  ITEMS
    "shadowed|0 9.12.0|CPLUS_INCLUDE_PATH=${cudnn_9_12}/include|CPATH=${cudnn_9_19}/include|${cudnn_9_19}"
    "allowed|1 9.12.0|CPLUS_INCLUDE_PATH=${cudnn_9_12}/include|CPATH=${cudnn_9_19}/include|${cudnn_9_19}"
    "in_order|1 9.12.0|CPLUS_INCLUDE_PATH=${cudnn_9_19}/include|CPATH=${cudnn_9_19}/include|${cudnn_9_12}"
)
  string(REPLACE "|" ";" case "${case}")
  list(POP_FRONT case name found)
  list(POP_BACK case taken)
  set(policy -DCUDASTACK_POLICY=stop)
  if(name STREQUAL "allowed")
    set(policy -DCUDASTACK_POLICY=report)
  endif()
  set(words "")
  foreach(
    word
    IN
    ITEMS
      "${CMAKE_COMMAND}"
      -S
      "${project}"
      -B
      "${project}/${name}"
      -G
      "${GENERATOR}"
      "-DCudnnStrict_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      "-DCUDNN_ROOT=${cudnn_9_12}"
      "${policy}"
      # There is no cuBLASLt.
      -DCUDASTACK_ALLOW=CS-CUDNN-008
  )
    _cudastack_core_encode(word "${word}")
    list(APPEND words "${word}")
  endforeach()
  cudastack_test_run_stack(configured "${words}" TRUE ok "${case}")
  file(READ "${project}/${name}/found.txt" said)
  cudastack_test_expect_equal("${said}" "${found}" "what is found of ${name}")
  if(NOT name STREQUAL "in_order")
    cudastack_test_expect_contains(
      "${configured_output}"
      "CS-CUDNN-007  another cuDNN header"
      "what is said of ${name}"
    )
  endif()
  if(found MATCHES "^1")
    _cudastack_core_encode(tree "${project}/${name}")
    cudastack_test_run_stack(built "${CMAKE_COMMAND};--build;${tree}" TRUE ok "${case}")
    cudastack_test_expect_contains(
      "${built_output}"
      " ${taken}/include/cudnn_version"
      "what the compiler opens of ${name}"
    )
  endif()
endforeach()
