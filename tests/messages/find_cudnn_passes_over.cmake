# SPDX-License-Identifier: Apache-2.0
# Real cuDNNs in CMAKE_PREFIX_PATH, and what is passed over for one behind it: a place without a part that was asked for, and one without
# cudnn.h. What somebody named is not passed over.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(place_8.9.7 cudnn-cu12-8.9.7)
cudastack_test_environment(place_9.12.0 cudnn-cu13-9.12)
cudastack_test_environment(place_9.27.0 cudnn-jit-cu13-9.27)
cudastack_test_named_libraries(libraries)
set(place_no_header "${WORK_DIR}/no header")
cudastack_test_hard_links("${place_9.12.0}/nvidia/cudnn" "${place_no_header}")
file(REMOVE "${place_no_header}/include/cudnn.h")

# 9.27.0 is of the flavour "jit". The places; one that is named; what find_package gets behind the name; the version that is found; why the first is passed over.
set(
  wishes
  "9.27.0 9.12.0|||9.27.0|"
  "9.27.0 9.12.0||COMPONENTS graph|9.27.0|"
  "9.27.0 9.12.0||COMPONENTS graph ops cudnn_adv|9.12.0|no part that was asked for: ops, adv"
  "9.27.0 9.12.0||COMPONENTS cudnn_ops|9.12.0|no part that was asked for: ops"
  "9.27.0 9.12.0||COMPONENTS graph OPTIONAL_COMPONENTS ops|9.27.0|"
  "9.27.0 9.12.0||9.12 COMPONENTS ops|9.12.0|no part that was asked for: ops"
  "9.27.0 9.12.0||9.13 COMPONENTS ops|-|"
  "9.27.0 9.12.0||COMPONENTS ops nonsense|-|"
  "9.27.0 9.12.0|9.27.0|COMPONENTS ops|-|"
  "9.27.0|9.12.0|COMPONENTS ops|9.12.0|no part that was asked for: ops"
  "9.27.0 8.9.7 9.12.0||COMPONENTS ops|8.9.7|no part that was asked for: ops"
  "9.27.0 8.9.7 9.12.0||9 COMPONENTS ops|9.12.0|no part that was asked for: ops"
  "9.12.0 8.9.7||COMPONENTS ops_infer|8.9.7|no part that was asked for: ops_infer"
  "no_header 9.27.0|||9.27.0|no cudnn.h that can be read"
  "no_header 9.12.0||COMPONENTS ops|9.12.0|no cudnn.h that can be read"
  "no_header 8.9.7||9|-|"
  "no_header|||-|"
  "9.12.0|no_header||-|"
)
set(
  code
  "cmake_minimum_required(VERSION 3.24)\nproject(places LANGUAGES NONE)\nset(CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
)
set(number 0)
foreach(wish IN LISTS wishes)
  string(REGEX MATCH "^(.*)[|](.*)[|](.*)[|](.*)[|](.*)$" wish "${wish}")
  string(REPLACE " " ";" names "${CMAKE_MATCH_1}")
  set(prefixes "")
  foreach(name IN LISTS names)
    list(APPEND prefixes "${place_${name}}")
  endforeach()
  math(EXPR number "${number} + 1")
  file(
    WRITE "${WORK_DIR}/project/${number}/CMakeLists.txt"
    "set(CMAKE_PREFIX_PATH [==[${prefixes}]==])\n"
    "set(CUDNN_ROOT [==[${place_${CMAKE_MATCH_2}}]==])\n"
    "find_package(CudnnStrict ${CMAKE_MATCH_3})\n"
    "set(version -)\nif(CudnnStrict_FOUND)\n  set(version \${CudnnStrict_VERSION})\nendif()\n"
    "message(STATUS \"wish ${number}: \${version}\")\n"
    "file(READ \"\${CudnnStrict_REPORT}\" report)\nfile(WRITE report.txt \"\${report}\")\n"
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
set(number 0)
foreach(wish IN LISTS wishes)
  math(EXPR number "${number} + 1")
  string(REGEX MATCH "^(.*)[|](.*)[|]([^|]*)$" wish "${wish}")
  set(reason "${CMAKE_MATCH_3}")
  set(version "${CMAKE_MATCH_2}")
  cudastack_test_expect_contains("${said_output}" "\n-- wish ${number}: ${version}\n" "what came of ${wish}")
  file(READ "${WORK_DIR}/project/${number}/report.txt" report)
  if(reason)
    cudastack_test_expect_contains("${report}" "${reason}" "the report of ${wish}")
  endif()
endforeach()
