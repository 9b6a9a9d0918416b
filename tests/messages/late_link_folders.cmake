# SPDX-License-Identifier: Apache-2.0
# Programs of C++ and CUDA sources, where CMake does not hand the toolkit's folders to the linker: it cuts them at a space. Without a word
# of ours such a program is not linked, or with the runtime of a CUDA in /usr/local.

cudastack_test_environment(cuda cuda-12.4)
file(CREATE_LINK "${cuda}" "${WORK_DIR}/tool kit" SYMBOLIC)
file(CREATE_LINK "${cuda}" "${WORK_DIR}/toolkit" SYMBOLIC)
set(
  mixed
  "add_executable(program main.cu part.cpp)
add_library(module MODULE part.cu part.cpp)
add_library(kernels STATIC part.cu)
add_executable(by_library main.cpp)
target_link_libraries(by_library PRIVATE kernels)"
)
set(alone "add_executable(program main.cu)\nadd_library(part STATIC part.cu part.cpp)")

function(make name code)
  cudastack_test_late_project(${name} "${code}")
  file(WRITE "${WORK_DIR}/${name}/main.cpp" "int main() { return 0; }\n")
endfunction()

make(space "${mixed}")
cudastack_test_late(space space "${WORK_DIR}/tool kit" REFUSED CS-TOOLKIT-008 OPTIONS -DCMAKE_EXE_LINKER_FLAGS=-s)
cudastack_test_expect_fix_heals(output "${space_block}" "${WORK_DIR}/space-build" HOLDS CS-TOOLKIT-008 AGAIN)
cudastack_test_build(built BINARY "${WORK_DIR}/space-build" CLEAN)
cudastack_test_run(started COMMAND "${WORK_DIR}/space-build/program" CLEAN)

# Nothing is linked by C++, or the project sees to it.
cudastack_test_late_project(alone "${alone}")
cudastack_test_late(alone alone "${WORK_DIR}/tool kit" SILENT)
cudastack_test_late_project(
  own_folder
  "add_executable(program main.cu part.cpp)\ntarget_link_directories(program PRIVATE [==[${cuda}/lib64]==])"
)
cudastack_test_late(own_folder own_folder "${WORK_DIR}/tool kit" SILENT)
make(healthy "${mixed}")
cudastack_test_late(healthy healthy "${WORK_DIR}/toolkit" SILENT)
cudastack_test_expect_rules_hold("${WORK_DIR}/healthy-build" CS-TOOLKIT-008)

# From 4.0 on CMake enables the language also where it can try static libraries only, and learns no folder at all.
if(CMAKE_VERSION VERSION_GREATER_EQUAL 4.0)
  make(
    static
    "set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)\nfind_package(CudaStack REQUIRED)\nenable_language(CUDA)\n${mixed}"
  )
  cudastack_test_late(static static "${WORK_DIR}/toolkit" REFUSED CS-TOOLKIT-008 OPTIONS -DBARE=1)
  cudastack_test_expect_fix_heals(output "${static_block}" "${WORK_DIR}/static-build" HOLDS CS-TOOLKIT-008)
endif()
