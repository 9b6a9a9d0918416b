# SPDX-License-Identifier: Apache-2.0
# A library that links CudnnStrict::cudnn and is exported, as docs/find_cudnn_strict.md says: a static one whose config finds CudnnStrict again, and a shared one, of
# which the users need nothing.

cudastack_test_environment(wheel cudnn-cu13-9.12)
cudastack_test_named_libraries(libraries)
cudastack_test_configure(
  cudastack
  SOURCE "${CUDASTACK_SOURCE_DIR}"
  BINARY "${WORK_DIR}/package"
  OPTIONS -DCUDASTACK_BUILD_TESTS=OFF
)
cudastack_test_run(
  install
  COMMAND "${CMAKE_COMMAND}" --install "${WORK_DIR}/package" --prefix "${WORK_DIR}/cudastack"
)

file(READ "${CUDASTACK_SOURCE_DIR}/docs/find_cudnn_strict.md" page)
string(FIND "${page}" "include(CMakeFindDependencyMacro)" begin)
string(SUBSTRING "${page}" ${begin} -1 config)
string(REGEX REPLACE "```.*$" "" config "${config}")
cudastack_test_expect_contains("${config}" "mylib-targets.cmake" "the config file that the page shows")
file(WRITE "${WORK_DIR}/library/STATIC.cmake" "${config}")
file(
  WRITE "${WORK_DIR}/library/SHARED.cmake"
  "include([==[${WORK_DIR}/SHARED/lib/cmake/mylib/mylib-targets.cmake]==])\n"
)
file(
  WRITE "${WORK_DIR}/library/library.cpp"
  "#include <cstddef>\nextern \"C\" size_t cudnnGetVersion();\nsize_t version() { return cudnnGetVersion(); }\n"
)
file(
  WRITE "${WORK_DIR}/library/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(mylib LANGUAGES CXX)\n"
  "find_package(CudnnStrict REQUIRED)\n"
  "add_library(mylib \${TYPE} library.cpp)\n"
  "target_link_libraries(mylib PRIVATE CudnnStrict::cudnn)\n"
  "install(TARGETS mylib EXPORT targets DESTINATION lib)\n"
  "install(EXPORT targets FILE mylib-targets.cmake DESTINATION lib/cmake/mylib)\n"
  "install(FILES \${TYPE}.cmake RENAME mylib-config.cmake DESTINATION lib/cmake/mylib)\n"
)
file(
  WRITE "${WORK_DIR}/user/main.cpp"
  "#include <cstddef>\n#include <cstdio>\nsize_t version();\nint main() { std::printf(\"%zu\\n\", version()); }\n"
)
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES CXX)\n"
  "find_package(mylib REQUIRED)\n"
  "add_executable(program main.cpp)\n"
  "target_link_libraries(program PRIVATE mylib)\n"
)

set(cudnn "-DCudnnStrict_ROOT=${wheel}/nvidia/cudnn")
foreach(type IN ITEMS STATIC SHARED)
  cudastack_test_configure(
    configure
    SOURCE "${WORK_DIR}/library"
    BINARY "${WORK_DIR}/library ${type}"
    OPTIONS
      "-DTYPE=${type}"
      "-DCMAKE_PREFIX_PATH=${WORK_DIR}/cudastack"
      -DCMAKE_INSTALL_RPATH_USE_LINK_PATH=ON
      "${cudnn}"
    ENVIRONMENT "${libraries}"
    CLEAN
  )
  cudastack_test_build(build BINARY "${WORK_DIR}/library ${type}" CLEAN)
  cudastack_test_run(
    install
    COMMAND "${CMAKE_COMMAND}" --install "${WORK_DIR}/library ${type}" --prefix "${WORK_DIR}/${type}"
  )
  set(prefixes "${WORK_DIR}/${type}")
  set(options "")
  if(type STREQUAL "STATIC")
    list(APPEND prefixes "${WORK_DIR}/cudastack")
    set(options "${cudnn}")
  endif()
  cudastack_test_configure(
    configure
    SOURCE "${WORK_DIR}/user"
    BINARY "${WORK_DIR}/user ${type}"
    OPTIONS "-DCMAKE_PREFIX_PATH=${prefixes}" ${options}
    ENVIRONMENT "${libraries}"
    CLEAN
  )
  cudastack_test_build(build BINARY "${WORK_DIR}/user ${type}" CLEAN)
  cudastack_test_run(program COMMAND "${WORK_DIR}/user ${type}/program" CLEAN)
  cudastack_test_expect_equal("${program_stdout}" "91200\n" "the user's program with a ${type} library")
endforeach()
