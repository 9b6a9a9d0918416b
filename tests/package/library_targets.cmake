# SPDX-License-Identifier: Apache-2.0
# Targets for what has no shared library of the toolkit: static libraries with all that they need, the driver's libraries by
# their stubs, headers alone, a program. A6: no folder of stubs ends in a run-time path.

cudastack_test_environment(toolkit cuda-12.4)
cudastack_test_environment(partial cuda-11.8)
cudastack_test_environment(gcc gcc-11)
cudastack_test_environment(driver driver-535)

# case(<name> <code> <environment>...): configures, builds and installs the project of that name.
function(case name code)
  file(
    WRITE "${WORK_DIR}/${name}/CMakeLists.txt"
    "cmake_minimum_required(VERSION 3.25)\n"
    "project(${name} LANGUAGES CXX)\n"
    "set(CMAKE_CUDA_ARCHITECTURES 80)\n"
    "set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)\n"
    "${code}\n"
  )
  set(binary "${WORK_DIR}/${name} b,c")
  # The second configure answers from what the first has kept.
  foreach(round IN ITEMS first second)
    cudastack_test_configure(
      configured
      SOURCE "${WORK_DIR}/${name}"
      BINARY "${binary}"
      OPTIONS -Werror=dev "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      ENVIRONMENT ${ARGN}
      CLEAN
    )
    cudastack_test_expect_not_contains("${configured_stderr}" "Warning" "configuring ${name}")
  endforeach()
  cudastack_test_build(built BINARY "${binary}" CLEAN)
  cudastack_test_run(
    installed
    COMMAND "${CMAKE_COMMAND}" --install "${binary}" --prefix "${WORK_DIR}/${name} installed"
  )
endfunction()

# --- the driver's libraries, nvtx3, bin2c

file(
  WRITE "${WORK_DIR}/driver/main.cpp"
  "#include <cuda.h>\n"
  "#include <cufft.h>\n"
  "#include <cstdio>\n"
  "#include <nvml.h>\n"
  "#include <nvtx3/nvToolsExt.h>\n"
  "extern \"C\" unsigned char embedded[];\n"
  "int main() {\n"
  "  int version = 0;\n"
  "  cuDriverGetVersion(&version);\n"
  "  int fft = 0;\n"
  "  cufftGetVersion(&fft);\n"
  "  nvtxMarkA(\"started\");\n"
  "  std::printf(\"driver %d cufft %d nvml %s %c\\n\", version, fft / 1000, nvmlErrorString(NVML_SUCCESS), embedded[0]);\n"
  "}\n"
)
file(WRITE "${WORK_DIR}/driver/embedded.txt" "x")
file(
  WRITE "${WORK_DIR}/driver/kernel.cu"
  "#include <cuda.h>\n"
  "int main() { int version = 0; return cuDriverGetVersion(&version) == 0 && version > 0 ? 0 : 1; }\n"
)
case(
  driver
  "find_package(CudaStack REQUIRED COMPONENTS cuda_driver nvml nvtx3 bin2c cufftw OPTIONAL_COMPONENTS nvgraph cufft_static)
if(CudaStack_nvgraph_FOUND OR CudaStack_cufft_static_FOUND OR NOT TARGET CudaStack::nvJitLink)
  message(FATAL_ERROR \"components\")
endif()
enable_language(CUDA)
add_custom_command(
  OUTPUT embedded.cpp
  COMMAND CudaStack::bin2c --name embedded \"\${CMAKE_CURRENT_SOURCE_DIR}/embedded.txt\" > embedded.cpp
  VERBATIM
)
add_library(part STATIC embedded.cpp)
target_link_libraries(part PRIVATE CudaStack::cuda_driver CudaStack::nvml)
add_executable(program main.cpp)
target_link_libraries(program PRIVATE part CudaStack::nvtx3 CudaStack::cufftw)
add_executable(of_cuda_only kernel.cu)
target_link_libraries(of_cuda_only PRIVATE CudaStack::cuda_driver)
install(TARGETS program of_cuda_only)"
  "CUDACXX=${toolkit}/bin/nvcc"
)

# Another tree of the same user is answered from what this one has kept.
cudastack_test_configure(
  other
  SOURCE "${WORK_DIR}/driver"
  BINARY "${WORK_DIR}/other driver"
  OPTIONS -Werror=dev "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
  ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc"
  CLEAN
)
cudastack_test_build(built BINARY "${WORK_DIR}/other driver" CLEAN)

# runpath(<file> <library>): it needs the library, and no folder of stubs is in its run-time path.
function(runpath file library)
  cudastack_test_run(read COMMAND readelf -dW "${file}")
  cudastack_test_expect_contains("${read_stdout}" "[${library}]" "what ${file} needs")
  string(REGEX MATCH "R(UN)?PATH\\)[^\n]*" path "${read_stdout}")
  cudastack_test_expect_not_contains("${path}" "stubs" "the run-time path of ${file}")
  cudastack_test_expect_not_contains("${path}" "${WORK_DIR}" "the run-time path of ${file}")
endfunction()

# The dynamic linker of the machine must not find a driver of its own first.
set(loader "LD_LIBRARY_PATH=${driver}/usr/lib/x86_64-linux-gnu/nvidia/current")
foreach(folder IN ITEMS "driver b,c" "driver installed/bin")
  runpath("${WORK_DIR}/${folder}/program" libcuda.so.1)
  runpath("${WORK_DIR}/${folder}/program" libnvidia-ml.so.1)
  runpath("${WORK_DIR}/${folder}/of_cuda_only" libcuda.so.1)
  cudastack_test_run(started COMMAND "${WORK_DIR}/${folder}/program" CLEAN ENVIRONMENT "${loader}")
  cudastack_test_expect_equal(
    "${started_stdout}"
    "driver 12020 cufft 11 nvml Success x\n"
    "what the program in ${folder} says"
  )
  cudastack_test_run(started COMMAND "${WORK_DIR}/${folder}/of_cuda_only" CLEAN ENVIRONMENT "${loader}")
endforeach()

# --- static libraries, asked for in an order in which no linker would take them

file(
  WRITE "${WORK_DIR}/static/main.cpp"
  "#include <cuda_runtime_api.h>\n"
  "#include <npp.h>\n"
  "int main(int count, char **) {\n"
  "  if (count > 1) {\n"
  "    nppsSet_8u_Ctx(0, nullptr, 0, NppStreamContext());\n"
  "  }\n"
  "  int runtime = 0;\n"
  "  cudaRuntimeGetVersion(&runtime);\n"
  "  return nppGetLibVersion()->major == 11 ? 0 : 1;\n"
  "}\n"
)
case(
  static
  "find_package(CudaStack REQUIRED COMPONENTS npps_static cudart_static)
add_executable(program main.cpp)
target_link_libraries(program PRIVATE CudaStack::culibos CudaStack::nppc_static CudaStack::npps_static CudaStack::cudart_static)
install(TARGETS program)"
  "CUDACXX=${partial}/bin/nvcc"
  "CUDAHOSTCXX=${gcc}/bin/g++-11"
)
cudastack_test_run(read COMMAND readelf -dW "${WORK_DIR}/static installed/bin/program")
cudastack_test_expect_not_contains("${read_stdout}" "libcu" "what a program with static libraries needs")
cudastack_test_expect_not_contains("${read_stdout}" "PATH)" "what a program with static libraries needs")
cudastack_test_run(started COMMAND "${WORK_DIR}/static installed/bin/program" CLEAN)
