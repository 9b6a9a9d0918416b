# SPDX-License-Identifier: Apache-2.0
# install(IMPORTED_RUNTIME_ARTIFACTS) of our targets brings the files and the names that programs load, from the chain of links that packages have and from a wheel, which
# has no links; what was installed runs without the first place.

cudastack_test_environment(wheel cudnn-cu13-9.12)
cudastack_test_named_libraries(libraries)
set(chain "${WORK_DIR}/chain")
file(GLOB headers "${wheel}/nvidia/cudnn/include/*.h")
file(COPY ${headers} DESTINATION "${chain}/include")
file(GLOB files RELATIVE "${wheel}/nvidia/cudnn/lib" "${wheel}/nvidia/cudnn/lib/*.so.9")
file(MAKE_DIRECTORY "${chain}/lib")
foreach(file IN LISTS files)
  file(CREATE_LINK "${wheel}/nvidia/cudnn/lib/${file}" "${chain}/lib/${file}.12.0" COPY_ON_ERROR)
  file(CREATE_LINK "${file}.12.0" "${chain}/lib/${file}" SYMBOLIC)
  string(REGEX REPLACE "[.]9$" "" name "${file}")
  file(CREATE_LINK "${file}" "${chain}/lib/${name}" SYMBOLIC)
endforeach()

file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES CXX)\n"
  "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "find_package(CudnnStrict REQUIRED)\n"
  "add_executable(program main.cpp)\n"
  "target_link_libraries(program PRIVATE CudnnStrict::cudnn)\n"
  "set_property(TARGET program PROPERTY INSTALL_RPATH [==[$ORIGIN]==])\n"
  "install(TARGETS program DESTINATION .)\n"
  "install(IMPORTED_RUNTIME_ARTIFACTS CudnnStrict::cudnn CudnnStrict::cudnn_graph DESTINATION .)\n"
)
file(
  WRITE "${WORK_DIR}/project/main.cpp"
  "#include <cstdio>\nextern \"C\" size_t cudnnGetVersion();\nint main() { std::printf(\"%zu\\n\", cudnnGetVersion()); }\n"
)
foreach(place IN ITEMS "${chain}" "${wheel}/nvidia/cudnn")
  cmake_path(GET place FILENAME name)
  foreach(round IN ITEMS first second)
    cudastack_test_configure(
      configure
      SOURCE "${WORK_DIR}/project"
      BINARY "${WORK_DIR}/build ${name}"
      OPTIONS "-DCudnnStrict_ROOT=${place}"
      ENVIRONMENT "${libraries}"
      CLEAN
    )
  endforeach()
  cudastack_test_build(build BINARY "${WORK_DIR}/build ${name}" CLEAN)
  cudastack_test_run(program COMMAND "${WORK_DIR}/build ${name}/program" CLEAN)
  cudastack_test_expect_equal("${program_stdout}" "91200\n" "what the program of the build tree says")
  cudastack_test_run(
    install
    COMMAND "${CMAKE_COMMAND}" --install "${WORK_DIR}/build ${name}" --prefix "${WORK_DIR}/installed ${name}"
  )
  foreach(library IN ITEMS libcudnn.so.9 libcudnn_graph.so.9)
    if(NOT EXISTS "${WORK_DIR}/installed ${name}/${library}")
      cudastack_test_fail("${library} is not installed, or leads nowhere" "${install_stdout}")
    endif()
  endforeach()
  cudastack_test_run(program COMMAND "${WORK_DIR}/installed ${name}/program" CLEAN)
  cudastack_test_expect_equal("${program_stdout}" "91200\n" "what the installed program says")
endforeach()
