# SPDX-License-Identifier: Apache-2.0
# Several configurations in one tree, with and without Release among them; every way to have the CUDA runtime, by a variable or a
# property of a target, with a target of ours or without; a project that lets CMake try only static libraries.

cudastack_test_healthy_stack(stack)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "set(CMAKE_CUDA_ARCHITECTURES 80)\n"
  "if(ODD)\n"
  "  set(CMAKE_CONFIGURATION_TYPES Debug Sane CACHE STRING \"\")\n"
  "  set(CMAKE_TRY_COMPILE_CONFIGURATION Debug)\n"
  "endif()\n"
  "project(user LANGUAGES CXX)\n"
  "if(TRY_STATIC)\n"
  "  set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)\n"
  "endif()\n"
  "find_package(CudaStack REQUIRED COMPONENTS toolkit cudnn)\n"
  # CMake itself cannot enable CUDA with it.
  "unset(CMAKE_TRY_COMPILE_TARGET_TYPE)\n"
  "enable_language(CUDA)\n"
  "add_library(kernels STATIC kernel.cu)\n"
  "target_link_libraries(kernels PRIVATE CudaStack::config)\n"
  "function(program name runtime)\n"
  "  add_executable(\${name} \${source})\n"
  "  target_link_libraries(\${name} PRIVATE kernels CudaStack::cudnn CudaStack::config \${ARGN})\n"
  "  if(NOT runtime STREQUAL \"\")\n"
  "    set_property(TARGET \${name} PROPERTY CUDA_RUNTIME_LIBRARY \${runtime})\n"
  "  endif()\n"
  "endfunction()\n"
  "set(source main.cpp)\n"
  "program(program \"\")\n"
  "if(RUNTIMES)\n"
  "  program(static_alone Static)\n"
  "  program(static_twice Static CudaStack::cudart_static)\n"
  "  program(none_with_static None CudaStack::cudart_static)\n"
  "  program(none_with_shared None CudaStack::cudart)\n"
  "  program(shared_alone Shared)\n"
  "  program(shared_twice Shared CudaStack::cudart)\n"
  "  add_executable(nothing_of_ours only.cu)\n"
  # CUDA by its property alone.
  "  add_executable(by_language by_language.cpp)\n"
  "  set_source_files_properties(by_language.cpp PROPERTIES LANGUAGE CUDA)\n"
  "  set_property(TARGET by_language PROPERTY CUDA_RUNTIME_LIBRARY Shared)\n"
  "  target_link_libraries(by_language PRIVATE CudaStack::config)\n"
  "  set_property(TARGET nothing_of_ours PROPERTY CUDA_RUNTIME_LIBRARY \$<1:Shared>)\n"
  "endif()\n"
)
file(
  WRITE "${WORK_DIR}/user/kernel.cu"
  "#include <cudastack/config.h>\n"
  "__global__ void twice(int *value) { *value *= 2; }\n"
  "int runtime() { int version = 0; cudaRuntimeGetVersion(&version); return version; }\n"
  "void launch(int *value) { twice<<<1, 1>>>(value); }\n"
)
file(
  WRITE "${WORK_DIR}/user/only.cu"
  "int main() { int version = 0; cudaRuntimeGetVersion(&version); return version == CUDART_VERSION ? 0 : 1; }\n"
)
file(COPY_FILE "${WORK_DIR}/user/only.cu" "${WORK_DIR}/user/by_language.cpp")
file(
  WRITE "${WORK_DIR}/user/main.cpp"
  "#include <cudastack/config.h>\n"
  "#include <cudnn.h>\n"
  "int runtime();\n"
  "int main() { return runtime() == CUDASTACK_CUDA_VERSION && cudnnGetVersion() == CUDASTACK_CUDNN_VERSION ? 0 : 1; }\n"
)

# kind(<name> <generator> <configurations> <argument of cmake>...): configured, all of it built.
function(kind name generator configurations)
  set(GENERATOR "${generator}")
  cudastack_test_configure(
    kind
    SOURCE "${WORK_DIR}/user"
    BINARY "${WORK_DIR}/${name}"
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" -Werror=dev ${ARGN}
    ENVIRONMENT ${stack}
    CLEAN
  )
  cudastack_test_expect_not_contains("${kind_stderr}" "CMake Warning" "${name}")
  cudastack_test_report_fact(loaded "${WORK_DIR}/${name}" lib.cudart.loaded.outcome)
  cudastack_test_expect_equal("${loaded}" "ok" "what the loader gives, in ${name}")
  foreach(configuration IN LISTS configurations)
    cudastack_test_build(kind BINARY "${WORK_DIR}/${name}" OPTIONS --config ${configuration} CLEAN)
  endforeach()
endfunction()

# starts(<program> <shared|static>): it starts, and has its runtime that way and no other.
function(starts program runtime)
  cudastack_test_run(program COMMAND "${WORK_DIR}/${program}" CLEAN)
  cudastack_test_run(needed COMMAND readelf -dW "${WORK_DIR}/${program}")
  cudastack_test_run(symbols COMMAND nm "${WORK_DIR}/${program}")
  set(has "")
  if(needed_stdout MATCHES "\\[libcudart\\.so\\.12\\]")
    list(APPEND has shared)
  endif()
  if(symbols_stdout MATCHES " [tT] cudaRuntimeGetVersion")
    list(APPEND has static)
  endif()
  cudastack_test_expect_equal("${has}" "${runtime}" "the runtime of ${program}")
endfunction()

kind(several "Ninja Multi-Config" "Debug;Release" -DCMAKE_CUDA_RUNTIME_LIBRARY=Shared)
starts(several/Debug/program shared)
starts(several/Release/program shared)

kind(odd "Ninja Multi-Config" Sane -DODD=ON)
starts(odd/Sane/program static)

kind(one "${GENERATOR}" "Debug" -DCMAKE_BUILD_TYPE=Debug -DRUNTIMES=ON -DTRY_STATIC=ON)
foreach(program IN ITEMS program static_alone static_twice none_with_static)
  starts("one/${program}" static)
endforeach()
foreach(
  program
  IN
  ITEMS none_with_shared shared_alone shared_twice nothing_of_ours by_language
)
  starts("one/${program}" shared)
endforeach()
