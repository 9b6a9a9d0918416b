# SPDX-License-Identifier: Apache-2.0
# ccache in every place where people put it: launcher variables, in front of the compiler in CXX, and as links by the compilers' names
# (C11), whose folder says nothing about where the toolkit is.

cudastack_test_environment(toolkit cuda-12.4)
cudastack_test_environment(venv venv-cu13)
find_program(ccache ccache PATHS /usr/bin NO_DEFAULT_PATH NO_CACHE)
if(NOT ccache)
  cudastack_test_skip("there is no /usr/bin/ccache: tests/run.sh installs it")
endif()
file(REAL_PATH "${toolkit}" toolkit)
file(REAL_PATH "${venv}" venv)
file(GLOB wheels "${venv}/lib/python3*/site-packages/nvidia/cu13")
set(links "${WORK_DIR}/links")
file(MAKE_DIRECTORY "${links}")
foreach(name IN ITEMS nvcc g++ c++)
  file(CREATE_LINK "${ccache}" "${links}/${name}" SYMBOLIC)
endforeach()

file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "set(CMAKE_CUDA_ARCHITECTURES 80)\n"
  "project(user LANGUAGES CXX)\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudart)\n"
  "enable_language(CUDA)\n"
  "add_executable(program program.cu)\n"
  "target_link_libraries(program PRIVATE CudaStack::config)\n"
)
file(
  WRITE "${WORK_DIR}/user/program.cu"
  "#include <cudastack/config.h>\n"
  "int main() { int version = 0; cudaRuntimeGetVersion(&version); return version == CUDART_VERSION ? 0 : 1; }\n"
)

# launch(<name> <real toolkit> <nvcc> <ENVIRONMENT|OPTIONS> <word>...): everything holds, and the program starts.
function(launch name root nvcc)
  cmake_parse_arguments(PARSE_ARGV 3 arg "" "" "ENVIRONMENT;OPTIONS")
  set(environment "CCACHE_DIR=${WORK_DIR}/${name}-cache" ${arg_ENVIRONMENT})
  set(binary "${WORK_DIR}/${name}")
  cudastack_test_configure(
    launch
    SOURCE "${WORK_DIR}/user"
    BINARY "${binary}"
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" -Werror=dev ${arg_OPTIONS}
    ENVIRONMENT ${environment}
    CLEAN
  )
  cudastack_test_expect_not_contains("${launch_output}" "Warning" "configuring ${name}")
  cudastack_test_expect_rules_hold(
    "${binary}"
    CS-TOOLKIT-001
    CS-TOOLKIT-002
    CS-TOOLKIT-003
    CS-TOOLKIT-004
    CS-HOST-001
  )
  cudastack_test_report_fact(class "${binary}" inspector.class)
  cudastack_test_expect_equal("${class}" "ran" "the inspector of ${name}")
  cudastack_test_report_fact(folder "${binary}" header.cudart.real)
  cudastack_test_expect_contains("${folder}" "${root}/" "the headers of ${name}")
  cudastack_test_report_fact(path "${binary}" nvcc.path)
  cudastack_test_expect_equal("${path}" "${nvcc}" "nvcc of ${name}")
  cudastack_test_report_fact(real "${binary}" nvcc.real)
  cudastack_test_expect_equal("${real}" "${root}/bin/nvcc" "the nvcc that is started, in ${name}")
  cudastack_test_build(built BINARY "${binary}" ENVIRONMENT ${environment} CLEAN)
  cudastack_test_run(started COMMAND "${binary}/program" CLEAN)
  file(GLOB kept "${WORK_DIR}/${name}-cache/*")
  if(NOT kept)
    cudastack_test_fail("ccache was not used in ${name}")
  endif()
endfunction()

launch(
  variables
  "${toolkit}"
  "${toolkit}/bin/nvcc"
  ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc" "CXX=ccache g++"
  OPTIONS -DCMAKE_CUDA_COMPILER_LAUNCHER=ccache
)
launch(links_in_path "${toolkit}" "${links}/nvcc" ENVIRONMENT "PATH=${links}:${toolkit}/bin:/usr/bin:/bin")
launch(
  links_and_wheels
  "${wheels}"
  "${WORK_DIR}/links_and_wheels/CudaStack/toolkit/bin/nvcc"
  ENVIRONMENT "PATH=${links}:${wheels}/bin:/usr/bin:/bin"
  OPTIONS -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
)

# Without a language the probe is compiled by what CXX says, words and all.
cudastack_test_run(
  doctor
  COMMAND "${CMAKE_COMMAND}" -D CUDASTACK_COMPONENTS=cudart -P "${CUDASTACK_SOURCE_DIR}/modules/CudaStackDoctor.cmake"
  ENVIRONMENT "CCACHE_DIR=${WORK_DIR}/doctor" "PATH=${links}:${toolkit}/bin:/usr/bin:/bin" "CXX=ccache g++"
  CLEAN
)
cudastack_test_expect_contains("${doctor_stdout}" "what is used when" "the doctor's map")

# A launcher that has nothing to start is no nvcc.
cudastack_test_configure(
  alone
  SOURCE "${WORK_DIR}/user"
  BINARY "${WORK_DIR}/alone"
  OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
  ENVIRONMENT "CUDACXX=${links}/nvcc"
  CLEAN
  EXPECT_STATUS fail
)
cudastack_test_message_block(block "${alone_output}")
cudastack_test_expect_contains("${block}" "CS-TOOLKIT-005" "the block")
cudastack_test_expect_contains("${block}" "it did not tell its version" "the block")
