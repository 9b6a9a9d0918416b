# SPDX-License-Identifier: Apache-2.0
# The nvcc that the project's CUDA sources are compiled with in the end is the one that was examined, or it is said.

cudastack_test_toolkit_13(cuda)
cudastack_test_environment(cuda_12 cuda-12.4)
set(find "find_package(CudaStack REQUIRED COMPONENTS toolkit)")
set(program "add_executable(program main.cu)")

# Set in a subdirectory before the language comes on there, as dlib does.
cudastack_test_late_project(
  replaced
  "${find}\nadd_subdirectory(sub)"
  sub
  "set(CMAKE_CUDA_COMPILER [==[${cuda_12}/bin/nvcc]==])\nset(CMAKE_CUDA_FLAGS -allow-unsupported-compiler)\nenable_language(CUDA)\n${program}"
)
cudastack_test_late(replaced replaced "${cuda}" REFUSED CS-TOOLKIT-004 OPTIONS -DBARE=1)
cudastack_test_expect_fix_heals(output "${replaced_block}" "${WORK_DIR}/replaced-build" HOLDS CS-TOOLKIT-004)

# Set after the language came on: CMake compiles with it all the same.
cudastack_test_late_project(
  replaced_later
  "add_subdirectory(sub)"
  sub
  "set(CMAKE_CUDA_COMPILER [==[${cuda_12}/bin/nvcc]==])\n${program}"
)
cudastack_test_late(replaced_later replaced_later "${cuda}" REFUSED CS-TOOLKIT-004)
cudastack_test_expect_fix_heals(
  output
  "${replaced_later_block}"
  "${WORK_DIR}/replaced_later-build"
  HOLDS CS-TOOLKIT-004
)

# Another path to the same file, and a script that runs it, are the same compiler.
file(CREATE_LINK "${cuda}/bin/nvcc" "${WORK_DIR}/another name" SYMBOLIC)
file(WRITE "${WORK_DIR}/a script" "#!/bin/sh\nexec ${cuda}/bin/nvcc \"$@\"\n")
file(CHMOD "${WORK_DIR}/a script" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
foreach(name IN ITEMS "another name" "a script")
  string(MAKE_C_IDENTIFIER "${name}" project)
  cudastack_test_late_project(
    ${project}
    "add_subdirectory(sub)"
    sub
    "set(CMAKE_CUDA_COMPILER [==[${WORK_DIR}/${name}]==])\n${program}"
  )
  cudastack_test_late(same ${project} "${cuda}" SILENT)
endforeach()
