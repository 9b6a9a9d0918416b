# SPDX-License-Identifier: Apache-2.0
# A cuDNN beside which no cuBLASLt and no NVRTC lies: a program that links it by a target of ours has those of the toolkit loaded, as cuDNN will ask for them by name, also
# where the linker drops what nothing asks for. A program that links the library alone has not.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
set(toolkit "${WORK_DIR}/a b/cuda")
cudastack_test_copy_toolkit("${toolkit}" "${cuda_12}")
file(GLOB nvrtc "${wheels}/nvidia/cuda_nvrtc/lib/libnvrtc*")
foreach(library IN LISTS nvrtc)
  cmake_path(GET library FILENAME name)
  if(NOT EXISTS "${toolkit}/lib64/${name}")
    file(CREATE_LINK "${library}" "${toolkit}/lib64/${name}" SYMBOLIC)
  endif()
endforeach()
set(cudnn "${WORK_DIR}/cudnn")
file(MAKE_DIRECTORY "${cudnn}/lib")
file(COPY "${wheels}/nvidia/cudnn/include" DESTINATION "${cudnn}")
file(GLOB libraries "${wheels}/nvidia/cudnn/lib/libcudnn*")
foreach(library IN LISTS libraries)
  cmake_path(GET library FILENAME name)
  file(CREATE_LINK "${library}" "${cudnn}/lib/${name}")
endforeach()
file(
  WRITE "${WORK_DIR}/project/main.cpp"
  "#include <cudnn.h>\n#include <dlfcn.h>\n#include <cstdio>\n"
  "static int has(const char* name) { return dlopen(name, RTLD_LAZY | RTLD_NOLOAD) != nullptr; }\n"
  "int main() { std::printf(\"%zu %d %d\\n\", cudnnGetVersion(), has(\"libcublasLt.so.12\"), has(\"libnvrtc.so.12\")); }\n"
)
file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(project LANGUAGES CXX)\n"
  "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "find_package(CudnnStrict REQUIRED)\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudnn)\n"
  "add_executable(strict main.cpp)\n"
  "target_link_libraries(strict PRIVATE CudnnStrict::cudnn)\n"
  "add_executable(part main.cpp)\n"
  "target_link_libraries(part PRIVATE \${CudnnStrict_LIBRARY} CudnnStrict::cudnn_graph)\n"
  "add_executable(stack main.cpp)\n"
  "target_link_libraries(stack PRIVATE CudaStack::cudnn)\n"
  "add_executable(alone main.cpp)\n"
  "target_link_libraries(alone PRIVATE \${CudnnStrict_LIBRARY})\n"
  "target_include_directories(alone PRIVATE \${CudnnStrict_INCLUDE_DIR} \${CudaStack_INCLUDE_DIRS})\n"
)
foreach(round IN ITEMS first second)
  cudastack_test_configure(
    configure
    SOURCE "${WORK_DIR}/project"
    OPTIONS "-DCUDNN_ROOT=${cudnn}" "-DCMAKE_EXE_LINKER_FLAGS=-Wl,--as-needed"
    ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc"
    CLEAN
  )
  cudastack_test_expect_not_contains("${configure_output}" "CS-CUDNN" "what is said by the ${round} configure")
  cudastack_test_build(build CLEAN)
  foreach(program IN ITEMS strict part stack)
    cudastack_test_run(started COMMAND "${WORK_DIR}/build/${program}" CLEAN)
    cudastack_test_expect_equal("${started_stdout}" "90100 1 1\n" "what ${program} has after the ${round} configure")
  endforeach()
  cudastack_test_run(started COMMAND "${WORK_DIR}/build/alone" CLEAN)
  cudastack_test_expect_equal("${started_stdout}" "90100 0 0\n" "what a program has that links the library alone")
endforeach()
file(READ "${WORK_DIR}/build/CudaStack/cudnn/report.txt" report)
cudastack_test_expect_contains("${report}" "CS-CUDNN-008     note" "the report")
