# SPDX-License-Identifier: Apache-2.0
# CudnnStrict::cudnn_static links every static library beside the shared one, whole. The archives are fakes: cuDNN's own come from no package that can be had.

cudastack_test_environment(wheels wheels-cu12)
set(cudnn "${WORK_DIR}/a b/cudnn")
file(MAKE_DIRECTORY "${cudnn}/lib")
file(COPY "${wheels}/nvidia/cudnn/include" DESTINATION "${cudnn}")
file(GLOB libraries "${wheels}/nvidia/cudnn/lib/libcudnn*")
foreach(library IN LISTS libraries)
  cmake_path(GET library FILENAME name)
  file(CREATE_LINK "${library}" "${cudnn}/lib/${name}")
endforeach()
foreach(folder IN ITEMS cublas cuda_nvrtc cuda_runtime)
  file(CREATE_LINK "${wheels}/nvidia/${folder}" "${WORK_DIR}/a b/${folder}" SYMBOLIC)
endforeach()
foreach(part IN ITEMS graph ops)
  file(
    WRITE "${WORK_DIR}/${part}.c"
    "#include <stdio.h>\n__attribute__((constructor)) static void says(void) { printf(\"${part} is here\\n\"); }\n"
  )
  cudastack_test_run(
    compile
    COMMAND cc -c "${WORK_DIR}/${part}.c" -o "${WORK_DIR}/${part}.o"
  )
  cudastack_test_run(archive COMMAND ar rcs "${cudnn}/lib/libcudnn_${part}_static_v9.a" "${WORK_DIR}/${part}.o")
endforeach()
file(WRITE "${WORK_DIR}/project/main.c" "#include <cudnn_version.h>\nint main(void) { return CUDNN_MAJOR - 9; }\n")
file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(project LANGUAGES C)\n"
  "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "find_package(CudnnStrict REQUIRED)\n"
  "add_executable(program main.c)\n"
  "target_link_libraries(program PRIVATE CudnnStrict::cudnn_static)\n"
)
foreach(round IN ITEMS first second)
  cudastack_test_configure(
    configure
    SOURCE "${WORK_DIR}/project"
    OPTIONS "-DCUDNN_ROOT=${cudnn}" -DCUDASTACK_ALLOW=CS-CUDNN-005
    CLEAN
  )
  cudastack_test_build(build CLEAN)
  cudastack_test_run(started COMMAND "${WORK_DIR}/build/program" CLEAN)
  cudastack_test_expect_contains("${started_stdout}" "graph is here" "the ${round} program")
  cudastack_test_expect_contains("${started_stdout}" "ops is here" "the ${round} program")
endforeach()
cudastack_test_run(dynamic COMMAND readelf -d "${WORK_DIR}/build/program")
cudastack_test_expect_not_contains("${dynamic_stdout}" "libcudnn" "what the program needs")
