# SPDX-License-Identifier: Apache-2.0
# F12: a program of CUDA sources only is linked by nvcc, and CMake writes no run-time path for the folders of nvcc's toolkit.
# With a toolkit that the loader does not know it has to start with the libraries that were reported.

cudastack_test_environment(cuda cuda-12.4)
# No space: there CMake itself cuts nvcc's -L, and a program with C++ sources does not find the toolkit's libraries.
set(odd "${WORK_DIR}/toolkit+é")
file(CREATE_LINK "${cuda}" "${odd}" SYMBOLIC)

set(
  top
  "set(CMAKE_CUDA_RUNTIME_LIBRARY Shared)
add_executable(program start.cu)
target_link_libraries(program PRIVATE CudaStack::cublas)
add_library(part STATIC part.cu)
target_link_libraries(part PRIVATE CudaStack::cudart)
add_executable(through start.cu)
target_link_libraries(through PRIVATE part CudaStack::cublas)
add_library(module MODULE part.cu)
target_link_libraries(module PRIVATE CudaStack::cublas)
add_executable(mixed start.cu part.cpp)
target_link_libraries(mixed PRIVATE CudaStack::cublas CudaStack::cudart)
add_executable(nothing_of_ours part.cpp main.cpp)
find_package(CUDAToolkit REQUIRED)
add_executable(by_finder start.cu)
target_link_libraries(by_finder PRIVATE CUDA::cublas CUDA::cudart)
set_target_properties(by_finder PROPERTIES CUDA_RUNTIME_LIBRARY Static)
add_executable(by_name start.cu)
target_link_libraries(by_name PRIVATE cublas)
install(TARGETS program through module mixed by_finder LIBRARY DESTINATION lib RUNTIME DESTINATION bin)"
)
set(
  start
  "#include <cublas_v2.h>
#include <cuda_runtime_api.h>
#include <cstdio>
int main() {
  int major = 0;
  cublasGetProperty(MAJOR_VERSION, &major);
  int runtime = 0;
  cudaRuntimeGetVersion(&runtime);
  std::printf(\"cublas %d runtime %d\\n\", major, runtime);
  return major == CUBLAS_VER_MAJOR && runtime == CUDART_VERSION ? 0 : 1;
}
"
)

# runpath(<out> <file>): DT_RUNPATH or DT_RPATH
function(runpath out_path file)
  execute_process(COMMAND readelf -dW "${file}" OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  set(path "")
  if(text MATCHES "R(UN)?PATH\\)[^\n]*\\[([^\n]*)\\]\n")
    set(path "${CMAKE_MATCH_2}")
  endif()
  set(${out_path} "${path}" PARENT_SCOPE)
endfunction()

# case(<name> <toolkit> <installed keep it> <option>...)
function(case name toolkit kept)
  cudastack_test_late_project(${name} "${top}")
  file(WRITE "${WORK_DIR}/${name}/start.cu" "${start}")
  file(WRITE "${WORK_DIR}/${name}/main.cpp" "int main() { return 0; }\n")
  cudastack_test_late(configured ${name} "${toolkit}" SILENT OPTIONS -DCOMPONENTS=cublas ${ARGN})
  set(binary "${WORK_DIR}/${name}-build")
  cudastack_test_build(built BINARY "${binary}" CLEAN)
  cudastack_test_run(
    installed
    COMMAND "${CMAKE_COMMAND}" --install "${binary}" --prefix "${WORK_DIR}/${name}-installed"
  )
  cudastack_test_report_fact(folder "${binary}" lib.cublas.path)
  cmake_path(GET folder PARENT_PATH own_folder)
  foreach(
    program
    IN
    ITEMS program through mixed by_finder by_name
  )
    cudastack_test_run(started COMMAND "${binary}/${program}" CLEAN)
    runpath(path "${binary}/${program}")
    set(folder "${own_folder}")
    string(REGEX MATCHALL "[^:]+" folders "${path}")
    list(LENGTH folders count)
    list(REMOVE_DUPLICATES folders)
    list(LENGTH folders unique)
    cudastack_test_expect_equal("${count}" "${unique}" "folders in the run-time path of ${program}: ${path}")
    # FindCUDAToolkit comes by another name of the folder.
    if(program STREQUAL "by_finder")
      set(folder "${toolkit}/lib64")
    endif()
    if(NOT folder IN_LIST folders)
      cudastack_test_fail("${program} of ${name} has the run-time path '${path}'")
    endif()
  endforeach()
  runpath(path "${binary}/libmodule.so")
  cudastack_test_expect_contains("${path}" "${own_folder}" "run-time path of the module")
  runpath(path "${binary}/nothing_of_ours")
  cudastack_test_expect_equal("${path}" "" "run-time path of a program that has nothing of ours")
  foreach(file IN ITEMS bin/program bin/through lib/libmodule.so bin/by_finder)
    runpath(path "${WORK_DIR}/${name}-installed/${file}")
    set(folder "${own_folder}")
    if(file STREQUAL "bin/by_finder")
      set(folder "${toolkit}/lib64")
    endif()
    if(kept)
      cudastack_test_expect_contains("${path}" "${folder}" "run-time path of the installed ${file}")
    else()
      cudastack_test_expect_equal("${path}" "" "run-time path of the installed ${file}")
    endif()
  endforeach()
endfunction()

case(plain "${cuda}" FALSE)
case(kept "${cuda}" TRUE -DCMAKE_INSTALL_RPATH_USE_LINK_PATH=ON)
case("odd folder" "${odd}" FALSE)

# CMake's own run-time paths are cut at a comma; a program that has none but ours starts.
file(CREATE_LINK "${cuda}" "${WORK_DIR}/toolkit,comma" SYMBOLIC)
cudastack_test_late_project(comma "${top}")
file(WRITE "${WORK_DIR}/comma/start.cu" "${start}")
file(WRITE "${WORK_DIR}/comma/main.cpp" "int main() { return 0; }\n")
cudastack_test_late(configured comma "${WORK_DIR}/toolkit,comma" SILENT OPTIONS -DCOMPONENTS=cublas)
cudastack_test_build(built BINARY "${WORK_DIR}/comma-build" TARGET program CLEAN)
cudastack_test_run(started COMMAND "${WORK_DIR}/comma-build/program" CLEAN)

# Where the project wants no run-time path it gets none.
foreach(option IN ITEMS CMAKE_SKIP_RPATH CMAKE_SKIP_BUILD_RPATH)
  cudastack_test_late_project(${option} "${top}")
  file(WRITE "${WORK_DIR}/${option}/start.cu" "${start}")
  file(WRITE "${WORK_DIR}/${option}/main.cpp" "int main() { return 0; }\n")
  cudastack_test_late(configured ${option} "${cuda}" OPTIONS -DCOMPONENTS=cublas -D${option}=ON)
  cudastack_test_build(built BINARY "${WORK_DIR}/${option}-build" TARGET program CLEAN)
  runpath(path "${WORK_DIR}/${option}-build/program")
  cudastack_test_expect_equal("${path}" "" "run-time path with ${option}")
endforeach()
