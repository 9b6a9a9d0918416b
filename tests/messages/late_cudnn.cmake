# SPDX-License-Identifier: Apache-2.0
# A cuDNN that a target links two static libraries away, and the header that its user compiles with.

cudastack_test_toolkit_13(cuda)

# fake_cudnn(<name> <version>): a fake, names and a header and no code.
function(fake_cudnn name version)
  string(REGEX MATCH "^([0-9]+)\\.([0-9]+)\\.([0-9]+)$" all "${version}")
  file(WRITE "${WORK_DIR}/${name}/lib/libcudnn.so.${version}" "fake")
  file(CREATE_LINK "libcudnn.so.${version}" "${WORK_DIR}/${name}/lib/libcudnn.so" SYMBOLIC)
  file(WRITE "${WORK_DIR}/${name}/include/cudnn.h" "#include \"cudnn_version.h\"\n")
  file(
    WRITE "${WORK_DIR}/${name}/include/cudnn_version.h"
    "#define CUDNN_MAJOR ${CMAKE_MATCH_1}\n#define CUDNN_MINOR ${CMAKE_MATCH_2}\n#define CUDNN_PATCHLEVEL ${CMAKE_MATCH_3}\n"
  )
endfunction()
fake_cudnn("fake cudnn 9.19" 9.19.0)
fake_cudnn("fake cudnn 9.12" 9.12.0)

set(top "add_subdirectory(network)\nadd_executable(program main.cu)\ntarget_link_libraries(program PRIVATE network)")
set(
  network
  "add_subdirectory(layers)\nadd_library(network STATIC part.cpp)\ntarget_link_libraries(network PRIVATE layers)"
)
set(layers "add_library(layers STATIC part.cpp)\n")
string(APPEND layers "find_path(CUDNN_INCLUDE_DIR cudnn.h)\nfind_library(CUDNN_LIBRARY cudnn)\n")
string(APPEND layers "target_include_directories(layers PRIVATE \${CUDNN_INCLUDE_DIR})\n")
string(APPEND layers "target_link_libraries(layers PRIVATE \${CUDNN_LIBRARY})\n")
set(header "-DCUDNN_INCLUDE_DIR=${WORK_DIR}/fake cudnn 9.19/include")
set(library "-DCUDNN_LIBRARY=${WORK_DIR}/fake cudnn")

cudastack_test_late_project(two_away "${top}" network "${network}" network/layers "${layers}")
cudastack_test_late(
  two_away
  two_away
  "${cuda}"
  REFUSED CS-CUDNN-004
  OPTIONS "${header}" "${library} 9.12/lib/libcudnn.so"
)
cudastack_test_expect_fix_heals(output "${two_away_block}" "${WORK_DIR}/two_away-build" HOLDS CS-CUDNN-004)

cudastack_test_late_project(healthy "${top}" network "${network}" network/layers "${layers}")
cudastack_test_late(healthy healthy "${cuda}" SILENT OPTIONS "${header}" "${library} 9.19/lib/libcudnn.so")

# The program's own include folders have another cuDNN's header, but it is not the program that uses cuDNN.
string(APPEND top "\ntarget_include_directories(program PRIVATE [==[${WORK_DIR}/fake cudnn 9.12/include]==])")
cudastack_test_late_project(no_user "${top}" network "${network}" network/layers "${layers}")
cudastack_test_late(no_user no_user "${cuda}" SILENT OPTIONS "${header}" "${library} 9.19/lib/libcudnn.so")

# An imported target of the subdirectory, made by a find module of the project, handed on to the program.
file(
  WRITE "${WORK_DIR}/imported/FindCUDNN.cmake"
  "add_library(CUDNN::cudnn UNKNOWN IMPORTED)\n"
  "set_target_properties(CUDNN::cudnn PROPERTIES IMPORTED_LOCATION \"\${CUDNN_LIBRARY}\""
  " INTERFACE_INCLUDE_DIRECTORIES \"\${CUDNN_INCLUDE_DIR}\")\n"
  "include(FindPackageHandleStandardArgs)\nfind_package_handle_standard_args(CUDNN DEFAULT_MSG CUDNN_LIBRARY)\n"
)
set(layers "list(APPEND CMAKE_MODULE_PATH \"\${CMAKE_SOURCE_DIR}\")\nfind_package(CUDNN REQUIRED)\n")
string(APPEND layers "add_library(layers STATIC part.cpp)\ntarget_link_libraries(layers PUBLIC CUDNN::cudnn)\n")
cudastack_test_late_project(imported "add_subdirectory(layers)" layers "${layers}")
cudastack_test_late(
  imported
  imported
  "${cuda}"
  REFUSED CS-CUDNN-004
  OPTIONS "${header}" "${library} 9.12/lib/libcudnn.so"
)

# Nobody builds it: a warning, not a stop.
string(REPLACE "STATIC" "STATIC EXCLUDE_FROM_ALL" layers "${layers}")
file(COPY "${WORK_DIR}/imported/FindCUDNN.cmake" DESTINATION "${WORK_DIR}/not_built")
cudastack_test_late_project(not_built "add_subdirectory(layers)" layers "${layers}")
cudastack_test_late(not_built not_built "${cuda}" OPTIONS "${header}" "${library} 9.12/lib/libcudnn.so")
cudastack_test_expect_contains("${not_built_output}" "this CUDA stack has a trap." "output of not_built")
cudastack_test_expect_contains("${not_built_output}" "CS-CUDNN-004" "output of not_built")
