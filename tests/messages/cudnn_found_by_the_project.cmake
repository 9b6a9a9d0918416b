# SPDX-License-Identifier: Apache-2.0
# A project whose own finder of cuDNN keeps what it finds in the cache, under names by which people name one: at the second configure that is nobody's wish, by
# both doors. The real cuDNN that somebody named is 9.12; the finder takes 9.19, or halves of both.

cudastack_test_toolkit_13(cuda)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_environment(venv venv-cu13)
set(named "${cudnn_9_12}/nvidia/cudnn")
file(GLOB other "${venv}/lib/python3*/site-packages/nvidia/cudnn")

# write_project(<name> <folder of the finder's headers> <of its libraries>)
function(write_project name headers libraries)
  cudastack_test_late_project(
    ${name}
    "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])
if(STRICT)
  find_package(CudnnStrict REQUIRED)
  message(STATUS \"found: \${CudnnStrict_LIBRARY}.\")
endif()
set(CUDNN_INCLUDE_DIR \"\$ENV{CUDNN_INCLUDE_DIR}\" CACHE PATH \"a folder\")
find_path(CUDNN_INCLUDE_PATH cudnn.h PATHS \"${headers}\" NO_DEFAULT_PATH)
find_library(CUDNN_LIBRARY_PATH libcudnn.so.9 PATHS \"${libraries}\" NO_DEFAULT_PATH)
set(CUDNN_FOUND TRUE)
if(FAIL)
  message(FATAL_ERROR \"Could NOT find something else\")
endif()
add_executable(user part.cpp)
target_include_directories(user PRIVATE \${CUDNN_INCLUDE_PATH})
target_link_libraries(user PRIVATE \${CUDNN_LIBRARY_PATH})"
  )
endfunction()

# expect_reuse(<name>): the second configure says what the first said, and looks at nothing again.
function(expect_reuse name)
  cudastack_test_looked(before "${WORK_DIR}/${name}-build")
  cudastack_test_late(${name} ${name} "${cuda}")
  cudastack_test_expect_not_contains("${${name}_output}" "CudaStack: this" "the second configure of ${name}")
  cudastack_test_looked(after "${WORK_DIR}/${name}-build")
  cudastack_test_expect_equal("${after}" "${before}" "looks of ${name} after the second configure")
  set(${name}_output "${${name}_output}" PARENT_SCOPE)
endfunction()

# Halves of two: refused with the same words at both configures, and the fix keeps the wish.
write_project(halves "${named}/include" "${other}/lib")
cudastack_test_late(halves halves "${cuda}" REFUSED CS-CUDNN-004 OPTIONS -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${named}")
set(first "${halves_block}")
cudastack_test_late(halves halves "${cuda}" REFUSED CS-CUDNN-004)
cudastack_test_expect_equal("${halves_block}" "${first}" "what the second configure says")
cudastack_test_expect_fix_heals(
  output
  "${halves_block}"
  "${WORK_DIR}/halves-build"
  ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc"
  HOLDS CS-CUDNN-002 CS-CUDNN-004
)
cudastack_test_expect_contains("${output}" "cuDNN 9.12.0" "the cuDNN after the fix")
expect_reuse(halves)

# A library that no package tells of, in a folder with no header: a text in it tells its release.
cudastack_test_hard_links("${other}/lib" "${WORK_DIR}/nobodys/lib")
write_project(nobodys "${named}/include" "${WORK_DIR}/nobodys/lib")
cudastack_test_late(nobodys nobodys "${cuda}" REFUSED CS-CUDNN-004 OPTIONS -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${named}")

# A whole one elsewhere.
write_project(whole "${other}/include" "${other}/lib")
cudastack_test_late(whole whole "${cuda}" OPTIONS -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${named}")
expect_reuse(whole)
cudastack_test_expect_contains("${whole_output}" "cuDNN 9.12.0" "the cuDNN of the second configure")
# Another value under such a name is a wish again, and stays one.
foreach(options IN ITEMS "-DCUDNN_LIBRARY_PATH=${other}/lib" "")
  cudastack_test_late(whole whole "${cuda}" EXPECT_STATUS fail OPTIONS ${options})
  cudastack_test_expect_contains("${whole_output}" "CUDNN_LIBRARY_PATH (option)" "who chose the library")
endforeach()

# A configure that fails behind the finder has no end.
write_project(failed "${other}/include" "${other}/lib")
cudastack_test_late(
  failed
  failed
  "${cuda}"
  EXPECT_STATUS fail
  OPTIONS -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${named}" -DFAIL=1
)
cudastack_test_late(failed failed "${cuda}" OPTIONS -DFAIL=0)
cudastack_test_expect_contains("${failed_output}" "cuDNN 9.12.0" "the cuDNN after a configure that failed")
cudastack_test_expect_not_contains("${failed_output}" "CudaStack: this" "the configure after one that failed")

# The door of cuDNN, with no other door beside it.
write_project(door "${other}/include" "${other}/lib")
foreach(round IN ITEMS first second)
  cudastack_test_late(door door "${cuda}" OPTIONS -DBARE=1 -DSTRICT=1 "-DCUDNN_ROOT=${named}")
  cudastack_test_expect_contains("${door_output}" "found: ${named}/lib/libcudnn.so.9." "the ${round} find")
  cudastack_test_looked(${round} "${WORK_DIR}/door-build")
endforeach()
cudastack_test_expect_equal("${second}" "${first}" "looks of the door of cuDNN after the second configure")

# What the project names between two calls is a wish for the second, at every configure, and none for the first.
write_project(between "${other}/include" "${other}/lib")
# The targets are those of the first.
file(
  APPEND "${WORK_DIR}/between/CMakeLists.txt"
  "set(CUDNN_HOME [==[${other}]==] CACHE PATH \"a place\")
unset(CUDNN_INCLUDE_PATH CACHE)
unset(CUDNN_LIBRARY_PATH CACHE)
find_package(CudnnStrict QUIET)
message(STATUS \"then: \${CudnnStrict_LIBRARY}.\")\n"
)
foreach(round IN ITEMS first second)
  cudastack_test_late(between between "${cuda}" OPTIONS -DBARE=1 -DSTRICT=1 "-DCMAKE_PREFIX_PATH=${named}")
  cudastack_test_expect_contains("${between_output}" "found: ${named}/lib/libcudnn.so.9." "the first call, ${round}")
  cudastack_test_expect_contains("${between_output}" "then: ${other}/lib/libcudnn.so.9." "the second call, ${round}")
endforeach()

# What only keeps a wish of the environment stays one where the environment has it no more.
write_project(kept "${other}/include" "${other}/lib")
foreach(environment IN ITEMS "CUDNN_INCLUDE_DIR=${named}/include" "NOTHING=1")
  cudastack_test_configure(
    kept
    SOURCE "${WORK_DIR}/kept"
    BINARY "${WORK_DIR}/kept-build"
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" -DCOMPONENTS=cudnn
    ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc" "${environment}"
    CLEAN
  )
  cudastack_test_expect_contains("${kept_output}" "cuDNN 9.12.0" "the cuDNN with ${environment}")
endforeach()
