# SPDX-License-Identifier: Apache-2.0
# A project whose finder makes a target of every part of cuDNN, each by a cache entry of its own, in the manner of cudnn-frontend: one header against many
# libraries is one line, and one command mends them all, towards the cuDNN that somebody named.

cudastack_test_toolkit_13(cuda)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_environment(venv venv-cu13)
set(named "${cudnn_9_12}/nvidia/cudnn")
file(GLOB other "${venv}/lib/python3*/site-packages/nvidia/cudnn")

# project_of(<name> <folder of the finder's headers> <of its libraries> <first folder of the target>)
function(project_of name headers libraries first)
  cudastack_test_late_project(
    ${name}
    "find_path(CUDNN_INCLUDE_DIR cudnn.h PATHS \"${headers}\" NO_DEFAULT_PATH)
add_executable(user part.cpp)
if(NOT \"${first}\" STREQUAL \"\")
  target_include_directories(user PRIVATE \"${first}\")
endif()
foreach(part IN ITEMS cudnn cudnn_graph cudnn_ops)
  find_library(\${part}_LIBRARY lib\${part}.so.9 PATHS \"${libraries}\" NO_DEFAULT_PATH)
  add_library(OWN::\${part} UNKNOWN IMPORTED)
  set_target_properties(OWN::\${part} PROPERTIES IMPORTED_LOCATION \"\${\${part}_LIBRARY}\" INTERFACE_INCLUDE_DIRECTORIES \"\${CUDNN_INCLUDE_DIR}\")
  target_link_libraries(user PRIVATE OWN::\${part})
endforeach()"
  )
endfunction()

# refused_and_healed(<name> <id>)
function(refused_and_healed name id)
  cudastack_test_late(${name} ${name} "${cuda}" REFUSED ${id} OPTIONS -DCOMPONENTS=cudnn "-DCUDNN_PATH=${named}")
  cudastack_test_expect_fix_heals(
    output
    "${${name}_block}"
    "${WORK_DIR}/${name}-build"
    ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc"
    HOLDS CS-CUDNN-002 CS-CUDNN-004 CS-CUDNN-005
    AGAIN
  )
  cudastack_test_expect_contains("${output}" "cuDNN 9.12.0" "the cuDNN that is examined in ${name}")
  cudastack_test_report_fact(taken "${WORK_DIR}/${name}-build" cudnn.linked.3.header.real)
  file(REAL_PATH "${named}/include/cudnn_version.h" expected)
  cudastack_test_expect_equal("${taken}" "${expected}" "the header that ${name} compiles with")
endfunction()

project_of(libraries "${named}/include" "${other}/lib" "")
refused_and_healed(libraries CS-CUDNN-004)
project_of(headers "${other}/include" "${named}/lib" "")
refused_and_healed(headers CS-CUDNN-004)
cudastack_test_environment(wheels wheels-cu12)
project_of(another_cuda "${wheels}/nvidia/cudnn/include" "${wheels}/nvidia/cudnn/lib" "")
refused_and_healed(another_cuda CS-CUDNN-005)
# By the project's own folders, whatever its finder has found.
project_of(order "${named}/include" "${named}/lib" "${other}/include")
refused_and_healed(order CS-CUDNN-004)
# The compiler takes that header too.
file(WRITE "${WORK_DIR}/version.cpp" "#include <cudnn.h>\nint version = CUDNN_MINOR;\n")
cudastack_test_run(
  compiled
  COMMAND
    c++
    -E
    "-I${WORK_DIR}/order-build/CudaStack/cudnn_header_first"
    "-I${other}/include"
    -isystem
    "${named}/include"
    "-I${cuda}/include"
    "${WORK_DIR}/version.cpp"
)
cudastack_test_expect_contains("${compiled_stdout}" "version = 12;" "the cuDNN that is compiled")
