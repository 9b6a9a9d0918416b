# SPDX-License-Identifier: Apache-2.0
# A typing error in an option of ours is said: it must pass neither for an override nor for a demand. What decides the outcome stops,
# also where the package is not required, and leaves what an earlier configure has found; an unknown id allows nothing, and warns.

file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)
project(typing LANGUAGES CXX)
find_package(CudaStack QUIET)
"
)

# configure(<option> <ok|fail>): results as of cudastack_test_configure.
function(configure option status)
  cudastack_test_configure(
    configure
    SOURCE "${WORK_DIR}/project"
    CLEAN
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" "${option}"
    EXPECT_STATUS "${status}"
  )
  string(REGEX REPLACE "[ \n]+" " " configure_words "${configure_output}")
  return(PROPAGATE configure_output configure_words)
endfunction()

configure("-DCUDASTACK_ALLOW=CS-TOOLKIT-03;cs-toolkit-001;CS-TOOLKIT-001;CS-TOOLKIT-901" ok)
foreach(id IN ITEMS CS-TOOLKIT-03 cs-toolkit-001)
  cudastack_test_expect_contains("${configure_words}" "CUDASTACK_ALLOW names '${id}'; an id is like" "no id")
endforeach()
cudastack_test_expect_not_contains("${configure_words}" "names 'CS-TOOLKIT-001'" "a right id")
file(REMOVE_RECURSE "${WORK_DIR}/build")

foreach(
  option
  IN
  ITEMS
    CUDASTACK_POLICY=warn
    CUDASTACK_POLICY=Report
    CUDASTACK_CACHE=maybe
    CUDASTACK_SYSROOT=/does/not/exist
    CUDASTACK_SYSROOT=/usr/
    CUDASTACK_SYSROOT=usr
)
  string(REGEX MATCH "^([A-Z_]+)=(.*)$" option "${option}")
  set(name "${CMAKE_MATCH_1}")
  set(value "${CMAKE_MATCH_2}")
  set(values "stop or report")
  if(name STREQUAL "CUDASTACK_CACHE")
    set(values "ON or OFF")
  elseif(name STREQUAL "CUDASTACK_SYSROOT")
    set(values "the absolute path of a folder, without a slash at its end")
  endif()
  configure("-D${option}" fail)
  cudastack_test_expect_contains("${configure_words}" "${name} is '${value}'; it can be ${values}." "${option}")
  string(REGEX MATCHALL "CMake (Error|Warning)" raised "${configure_output}")
  cudastack_test_expect_equal("${raised}" "CMake Error" "what ${option} raises")
  # It is in the cache now, and the next configure says so again.
  configure(-DOTHER=1 fail)
  configure("-U${name}" ok)
  cudastack_test_run(
    doctor
    COMMAND "${CMAKE_COMMAND}" "-D${option}" -P "${CUDASTACK_SOURCE_DIR}/modules/CudaStackDoctor.cmake"
    CLEAN
    EXPECT_STATUS fail
  )
  cudastack_test_expect_contains("${doctor_output}" "${name} is '${value}'" "the doctor with ${option}")
  cudastack_test_expect_not_contains("${doctor_output}" "CudaStack map" "the doctor with ${option}")
endforeach()
foreach(
  value
  IN
  ITEMS on Off TRUE 0 ""
)
  configure("-DCUDASTACK_CACHE=${value}" ok)
endforeach()
configure(-DCUDASTACK_POLICY=stop ok)

# On a stack that was examined: what was found stays, and is used again where the slip is taken back.
cudastack_test_toolkit_13(cuda_13)
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
cudastack_test_stack(healthy tree ENVIRONMENT "${nvcc}")
file(GLOB_RECURSE files "${healthy_binary}/CudaStack/*")
foreach(option IN ITEMS CUDASTACK_POLICY CUDASTACK_CACHE)
  cudastack_test_stack(refused tree OPTIONS "-D${option}=wrong" ENVIRONMENT "${nvcc}" EXPECT_STATUS fail)
  cudastack_test_expect_contains("${refused_output}" "${option} is 'wrong'" "a slip in ${option}")
  cudastack_test_stack(healthy tree OPTIONS "-U${option}" ENVIRONMENT "${nvcc}")
  cudastack_test_expect_not_contains("${healthy_output}" "CudaStack: this" "a slip in ${option} that was taken back")
endforeach()
file(GLOB_RECURSE now "${healthy_binary}/CudaStack/*")
cudastack_test_expect_equal("${now}" "${files}" "the files of the tree")
