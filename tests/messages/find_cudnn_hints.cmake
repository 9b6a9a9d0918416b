# SPDX-License-Identifier: Apache-2.0
# Every name that users of real projects type for a cuDNN, as a variable of the project, a cache entry and a variable of the
# environment, with a folder and with a file: it is obeyed, though another cuDNN lies in a prefix. One that leads nowhere is refused.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(other cudnn-cu13-9.12)
set(place "${wheels}/nvidia/cudnn")
set(prefix "${other}/nvidia/cudnn")
set(
  roots
  CudnnStrict_ROOT
  CUDNN_ROOT
  CUDNN_ROOT_DIR
  CUDNN_HOME
  CUDNN_PATH
)
set(headers CUDNN_INCLUDE_DIR CUDNN_INCLUDE_DIRS CUDNN_INCLUDE_PATH)
set(
  libraries
  CUDNN_LIBRARY
  CUDNN_LIBRARY_PATH
  CUDNN_LIBRARIES
  CUDNN_LIBRARY_DIR
  CUDNN_LIB_DIR
)

# One directory a wish: NAME, VALUE; MORE, MORE_VALUE, which belongs to it. The three ways one after the other.
file(
  WRITE "${WORK_DIR}/project/one/CMakeLists.txt"
  [[
function(find_by way)
  foreach(pair IN ITEMS "NAME|VALUE" "MORE|MORE_VALUE")
    string(REGEX MATCH "^(.*)[|](.*)$" pair "${pair}")
    set(name "${${CMAKE_MATCH_1}}")
    set(value "${${CMAKE_MATCH_2}}")
    if(name AND way STREQUAL "variable")
      set(${name} "${value}")
    elseif(name AND way STREQUAL "cache")
      set(${name} "${value}" CACHE STRING "")
    elseif(name)
      set(ENV{${name}} "${value}")
    endif()
  endforeach()
  find_package(CudnnStrict)
  set(found "nothing")
  if(CudnnStrict_FOUND)
    set(found "${CudnnStrict_VERSION} ${CudnnStrict_INCLUDE_DIR} ${CudnnStrict_LIBRARY}")
  endif()
  message(STATUS "wish ${NAME} ${way} ${VALUE}: ${found}")
  foreach(name IN LISTS NAME MORE)
    unset(${name} CACHE)
    unset(ENV{${name}})
  endforeach()
endfunction()
find_by(variable)
find_by(cache)
find_by(environment)
]]
)
set(values "")
foreach(
  name
  IN
  ITEMS CUDASTACK_SOURCE_DIR place prefix roots headers libraries
)
  string(APPEND values "set(${name} [==[${${name}}]==])\n")
endforeach()
file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.24)\nproject(hints LANGUAGES NONE)\n${values}"
  [[
list(APPEND CMAKE_MODULE_PATH "${CUDASTACK_SOURCE_DIR}/modules")
set(CMAKE_PREFIX_PATH "${prefix}")
function(wish NAME VALUE)
  get_property(number GLOBAL PROPERTY NUMBER)
  math(EXPR number "${number} + 1")
  set_property(GLOBAL PROPERTY NUMBER ${number})
  set(MORE "${ARGV2}")
  set(MORE_VALUE "${ARGV3}")
  add_subdirectory(one ${number})
endfunction()
foreach(name IN LISTS roots)
  wish(${name} "${place}")
endforeach()
foreach(name IN LISTS headers)
  foreach(value IN ITEMS include include/cudnn.h include/cudnn_version.h)
    wish(${name} "${place}/${value}" CUDNN_LIBRARY "${place}/lib/libcudnn.so.9")
  endforeach()
endforeach()
foreach(name IN LISTS libraries)
  foreach(value IN ITEMS lib lib/libcudnn.so.9)
    wish(${name} "${place}/${value}" CUDNN_INCLUDE_DIR "${place}/include")
  endforeach()
endforeach()
foreach(name IN LISTS roots headers libraries)
  wish(${name} /does/not/exist)
endforeach()
]]
)
cudastack_test_run_stack(said "${CMAKE_COMMAND};-S;${WORK_DIR}/project;-B;${WORK_DIR}/build;-G;${GENERATOR}" TRUE ok "")
string(REGEX MATCHALL "-- wish [^\n]*" wishes "${said_output}")
list(LENGTH wishes count)
# 5 folders, 3 headers in 3 ways, 5 libraries in 2, and each of the 13 once where there is nothing; three times.
cudastack_test_expect_equal("${count}" 111 "wishes")
foreach(wish IN LISTS wishes)
  if(wish MATCHES " /does/not/exist: ")
    cudastack_test_expect_contains("${wish}" ": nothing" "what comes of a wish that leads nowhere")
  else()
    cudastack_test_expect_contains(
      "${wish}"
      ": 9.1.0 ${place}/include ${place}/lib/libcudnn.so.9"
      "what comes of a wish"
    )
  endif()
endforeach()
string(REGEX MATCHALL "a place that was named for cuDNN has none" refusals "${said_output}")
list(LENGTH refusals count)
cudastack_test_expect_equal("${count}" 39 "refusals")
string(REPLACE " entry 1 (" " (" said_output "${said_output}")
foreach(name IN LISTS roots headers libraries)
  foreach(chooser IN ITEMS "project" "option" "environment")
    cudastack_test_expect_contains("${said_output}" " ${name} (${chooser})" "what is said of ${name}")
  endforeach()
endforeach()
