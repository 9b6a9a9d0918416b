# SPDX-License-Identifier: Apache-2.0
# Versions asked for, of one real cuDNN and of several in CMAKE_PREFIX_PATH: the first that fits is taken, and none that does not.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(cudnn_8_9_7 cudnn-cu12-8.9.7)
cudastack_test_environment(cudnn_9_1_0 wheels-cu12)
cudastack_test_environment(cudnn_9_12_0 cudnn-cu13-9.12)
cudastack_test_named_libraries(libraries)

# The places, by the versions in them; what find_package gets behind the name; the version that is found.
set(
  wishes
  "9.12.0||9.12.0"
  "9.12.0|9|9.12.0"
  "9.12.0|9.5|9.12.0"
  "9.12.0|9.12.0|9.12.0"
  "9.12.0|9.99|-"
  "9.12.0|10|-"
  "9.12.0|8.9|9.12.0"
  "9.12.0|9.12 EXACT|9.12.0"
  "9.12.0|9.12.0 EXACT|9.12.0"
  "9.12.0|9.12.1 EXACT|-"
  "9.12.0|9.1 EXACT|-"
  "9.12.0|9.12.0.46 EXACT|9.12.0"
  "9.12.0|9.12.0.46|9.12.0"
  "9.12.0|9.12.0.46...<10|9.12.0"
  "9.12.0|9.5...<10|9.12.0"
  "9.12.0|9.5...9.12|9.12.0"
  "9.12.0|9.5...<9.12|-"
  "9.12.0|8...<9|-"
  "9.12.0|9.13...9.20|-"
  "8.9.7|8...<9|8.9.7"
  "8.9.7|9.5...<10|-"
  "8.9.7 9.1.0 9.12.0||8.9.7"
  "8.9.7 9.1.0 9.12.0|8...<9|8.9.7"
  "8.9.7 9.1.0 9.12.0|9|9.1.0"
  "8.9.7 9.1.0 9.12.0|9.5...<10|9.12.0"
  "8.9.7 9.1.0 9.12.0|9.12 EXACT|9.12.0"
  "8.9.7 9.1.0 9.12.0|9.13|-"
  "9.12.0 9.1.0 8.9.7|8...<9|8.9.7"
  "9.12.0 9.1.0 8.9.7|9.0...9.5|9.1.0"
)
set(
  code
  "cmake_minimum_required(VERSION 3.24)\nproject(versions LANGUAGES NONE)\nset(CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
)
set(number 0)
foreach(wish IN LISTS wishes)
  string(REGEX MATCH "^(.*)[|](.*)[|](.*)$" wish "${wish}")
  string(REPLACE " " ";" versions "${CMAKE_MATCH_1}")
  set(prefixes "")
  foreach(version IN LISTS versions)
    string(REPLACE "." "_" version "${version}")
    list(APPEND prefixes "${cudnn_${version}}/nvidia/cudnn")
  endforeach()
  math(EXPR number "${number} + 1")
  string(REGEX REPLACE "([^ ]+) EXACT" "\\1 EXACT" request "${CMAKE_MATCH_2}")
  file(
    WRITE "${WORK_DIR}/project/${number}/CMakeLists.txt"
    "set(CMAKE_PREFIX_PATH [==[${prefixes}]==])\n"
    "find_package(CudnnStrict ${request})\n"
    "set(version -)\nif(CudnnStrict_FOUND)\n  set(version \${CudnnStrict_VERSION})\nendif()\n"
    "message(STATUS \"wish ${wish}: \${version}\")\n"
  )
  string(APPEND code "add_subdirectory(${number})\n")
endforeach()
file(WRITE "${WORK_DIR}/project/CMakeLists.txt" "${code}")
cudastack_test_run_stack(
  said
  "${CMAKE_COMMAND};-S;${WORK_DIR}/project;-B;${WORK_DIR}/build;-G;${GENERATOR}"
  TRUE
  ok
  "${libraries}"
)
foreach(wish IN LISTS wishes)
  string(REGEX REPLACE "^.*[|]" "" version "${wish}")
  cudastack_test_expect_contains("${said_output}" "\n-- wish ${wish}: ${version}\n" "what came of ${wish}")
endforeach()
