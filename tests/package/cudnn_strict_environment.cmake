# SPDX-License-Identifier: Apache-2.0
# A cuDNN outside of the active environment, whose wheels are all that there is of CUDA, with no nvcc: cuDNN does not look there, so our targets link them, and
# nobody is told to install what is there. Without the environment that is refused.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(wheel cudnn-cu13-9.12)
cudastack_test_environment(venv venv-cu13)
file(GLOB libraries "${venv}/lib/python3*/site-packages/nvidia/cu13/lib")
file(GLOB headers "${venv}/lib/python3*/site-packages/nvidia/cu13/include")
set(environment "${WORK_DIR}/my environment")
file(GLOB files "${libraries}/libcublas*" "${libraries}/libnvrtc*")
foreach(file IN LISTS files)
  cmake_path(GET file FILENAME name)
  file(MAKE_DIRECTORY "${environment}/lib/python3.11/site-packages/nvidia/cu13/lib")
  file(CREATE_LINK "${file}" "${environment}/lib/python3.11/site-packages/nvidia/cu13/lib/${name}" COPY_ON_ERROR)
endforeach()

file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES CXX)\n"
  "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "find_package(CudnnStrict REQUIRED)\n"
  "add_executable(program main.cpp)\n"
  "target_include_directories(program PRIVATE [==[${headers}]==])\n"
  "target_link_libraries(program PRIVATE CudnnStrict::cudnn)\n"
)
file(
  WRITE "${WORK_DIR}/project/main.cpp"
  "#include <cudnn.h>\n#include <cstdio>\n#include <dlfcn.h>\nint main() {\n"
  "  std::printf(\"%zu %d\\n\", cudnnGetVersion(), dlopen(\"libcublasLt.so.13\", RTLD_LAZY | RTLD_NOLOAD) != nullptr);\n}\n"
)
# configure(<name> <status> <setting>...)
function(configure name status)
  cudastack_test_run_stack(
    said
    "${CMAKE_COMMAND};-S;${WORK_DIR}/project;-B;${WORK_DIR}/${name};-G;${GENERATOR};-DCudnnStrict_ROOT=${wheel}/nvidia/cudnn"
    TRUE
    ${status}
    "${ARGN}"
  )
  return(PROPAGATE said_output)
endfunction()

foreach(round IN ITEMS first second)
  configure(build ok "VIRTUAL_ENV=${environment}")
endforeach()
cudastack_test_build(build BINARY "${WORK_DIR}/build" CLEAN)
cudastack_test_run_stack(program "${WORK_DIR}/build/program" TRUE ok "")
cudastack_test_expect_contains("${program_output}" "91200 1\n" "version, and whether cuBLASLt is loaded")
configure(without fail)
cudastack_test_expect_contains("${said_output}" "CS-CUDNN-008" "without the environment")
