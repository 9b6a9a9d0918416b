# SPDX-License-Identifier: Apache-2.0
# <cudastack/config.h> compiles as C, as C++ and in CUDA sources, and stops a compile that gets another CUDA or cuDNN.

cudastack_test_healthy_stack(stack)
cudastack_test_environment(toolkit cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(other cuda-11.8)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES NONE)\n"
  "find_package(CudaStack REQUIRED COMPONENTS cudnn config)\n"
)
cudastack_test_configure(
  user
  SOURCE "${WORK_DIR}/user"
  OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
  ENVIRONMENT ${stack}
  CLEAN
)
string(
  CONCAT text
  "#include <cudastack/config.h>\n"
  "#if CUDASTACK_CUDA_VERSION != 12040 || CUDASTACK_CUDNN_VERSION != 90100 || !defined CUDASTACK_HAS_CUDNN\n"
  "#error not what was configured\n"
  "#endif\n"
  "const char *root = CUDASTACK_TOOLKIT_ROOT CUDASTACK_CUDA_RELEASE;\n"
)
foreach(suffix IN ITEMS c cpp cu)
  file(WRITE "${WORK_DIR}/use.${suffix}" "${text}")
endforeach()
file(WRITE "${WORK_DIR}/fake/cudnn_version.h" "#define CUDNN_VERSION 8907 /* fake */\n")

set(folders -isystem "${toolkit}/include" -isystem "${wheels}/nvidia/cudnn/include")
set(own -I "${WORK_DIR}/build/CudaStack/include")
set(
  strict
  -Wall
  -Wextra
  -pedantic
  -Wundef
  -Werror
  -fsyntax-only
)

# compile(<ok|fail> <compiler> <argument>...)
function(compile status)
  cudastack_test_run(compile COMMAND ${ARGN} CLEAN EXPECT_STATUS "${status}")
  return(PROPAGATE compile_stderr)
endfunction()

compile(ok gcc -std=c99 ${strict} ${own} ${folders} use.c)
compile(ok gcc -std=c11 ${strict} ${own} ${folders} use.c)
compile(ok g++ -std=c++11 ${strict} ${own} ${folders} use.cpp)
compile(ok g++ -std=c++17 ${strict} ${own} ${folders} use.cpp)
set(
  nvcc
  "${toolkit}/bin/nvcc"
  -std=c++17
  -arch=sm_80
  --ptx
  -o
  use.ptx
)
compile(ok ${nvcc} ${own} ${folders} use.cu)

foreach(language IN ITEMS "gcc;use.c" "g++;use.cpp")
  list(POP_FRONT language compiler)
  compile(fail ${compiler} -fsyntax-only ${own} -I "${other}/include" ${folders} ${language})
  cudastack_test_expect_contains(
    "${compile_stderr}"
    "of this compile is not of CUDA 12.4"
    "${compiler}, headers of CUDA 11.8"
  )
  compile(fail ${compiler} -fsyntax-only ${own} -I fake ${folders} ${language})
  cudastack_test_expect_contains(
    "${compile_stderr}"
    "is not of the cuDNN that was configured"
    "${compiler}, fake cuDNN"
  )
endforeach()
compile(fail ${nvcc} ${own} -I fake ${folders} use.cu)
cudastack_test_expect_contains("${compile_stderr}" "is not of the cuDNN that was configured" "nvcc, fake cuDNN")
compile(fail "${other}/bin/nvcc" -allow-unsupported-compiler --ptx -o use.ptx ${own} ${folders} use.cu)
cudastack_test_expect_contains("${compile_stderr}" "of CUDA 12.4, which was configured" "nvcc of CUDA 11.8")
