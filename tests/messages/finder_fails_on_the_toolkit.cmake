# SPDX-License-Identifier: Apache-2.0
# The FindCUDAToolkit of the first CMake 3.25 stops on a toolkit that lacks what it takes for granted. The CMake is a published one,
# whatever the suite runs on, the toolkit NVIDIA's wheels.

cudastack_test_toolkit_13(cuda)
cudastack_test_environment(folder cmake-3.25)
file(REAL_PATH "${folder}/native/bin/cmake" CMAKE_COMMAND)
set(CMAKE_VERSION 3.25.0)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "set(CMAKE_CUDA_ARCHITECTURES 80)\n"
  "project(user LANGUAGES CXX)\n"
  "set(ignored \"\${CUDASTACK_TEST_ONE}\${CUDASTACK_TEST_TWO}\")\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudart)\n"
  "enable_language(CUDA)\n"
  "if(CALL)\n"
  "  find_package(CUDAToolkit REQUIRED)\n"
  "endif()\n"
  "add_executable(program program.cu)\n"
  "target_link_libraries(program PRIVATE \${LINK})\n"
)
file(
  WRITE "${WORK_DIR}/user/program.cu"
  "int main() { int version = 0; cudaRuntimeGetVersion(&version); return version == CUDART_VERSION ? 0 : 1; }\n"
)

# A project that makes no such call has nothing to hear of it.
set(options "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" -DCUDASTACK_TEST_ONE=1 "-DCUDASTACK_TEST_TWO=a b\\;c")
cudastack_test_configure(
  silent
  SOURCE "${WORK_DIR}/user"
  BINARY "${WORK_DIR}/silent"
  OPTIONS ${options} -DLINK=CudaStack::cudart
  ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc"
  CLEAN
)
cudastack_test_expect_not_contains("${silent_output}" "CS-TOOLKIT" "without the call")

# With it, also where it comes into a tree that was configured before; as a warning CMake's own error follows.
foreach(name IN ITEMS fresh silent)
  cudastack_test_configure(
    refused
    SOURCE "${WORK_DIR}/user"
    BINARY "${WORK_DIR}/${name}"
    OPTIONS ${options} -DCALL=ON "-DLINK=CUDA::cudart\;CUDA::cudart_static"
    ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc"
    CLEAN
    EXPECT_STATUS fail
  )
  cudastack_test_message_block(block "${refused_output}")
  string(REPLACE "${WORK_DIR}/silent" "${WORK_DIR}/fresh" same "${block}")
  cudastack_test_normalise_block(normal "${same}")
  cudastack_test_expect_text("${normal}" finder_fails_on_the_toolkit/refused.txt)
  cudastack_test_expect_not_contains("${refused_output}" "set_property" "what CMake itself says")
endforeach()
cudastack_test_configure(
  allowed
  SOURCE "${WORK_DIR}/user"
  BINARY "${WORK_DIR}/fresh"
  OPTIONS -DCUDASTACK_ALLOW=CS-TOOLKIT-009
  ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc"
  CLEAN
  EXPECT_STATUS fail
)
cudastack_test_expect_contains("${allowed_output}" "CS-TOOLKIT-009" "the warning")
cudastack_test_expect_contains(
  "${allowed_output}"
  "Cannot specify link libraries for target"
  "CMake's own error, all the same"
)

cudastack_test_expect_fix_heals(output "${block}" "${WORK_DIR}/silent" HOLDS CS-TOOLKIT-003 AGAIN)
cudastack_test_build(built BINARY "${WORK_DIR}/silent" CLEAN)
cudastack_test_run(started COMMAND "${WORK_DIR}/silent/program" CLEAN ENVIRONMENT "LD_LIBRARY_PATH=${cuda}/lib64")
