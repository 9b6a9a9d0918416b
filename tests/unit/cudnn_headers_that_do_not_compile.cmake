# SPDX-License-Identifier: Apache-2.0
# What is said of a folder of cuDNN's headers that is not whole: headers of a few lines, spelled as in 8.9.6 to 9.28.

_cudastack_core_load_stage(inspect)
set(folder "${WORK_DIR}/a [b] +c/include")

# sub(<name> <a.b.c>): a header with a version of its own.
function(sub file name version)
  string(REGEX MATCH "^([0-9]+)[.]([0-9]+)[.]([0-9]+)$" version "${version}")
  set(text "#pragma once\n#include <cuda_runtime_api.h>\n#include \"cudnn_version.h\"\n#include \"cudnn_ops.h\"\n\n")
  string(APPEND text "#define CUDNN_${name}_MAJOR ${CMAKE_MATCH_1}\n#define CUDNN_${name}_MINOR ${CMAKE_MATCH_2}\n")
  string(
    APPEND text
    "#define CUDNN_${name}_PATCH ${CMAKE_MATCH_3}\n\n#if (CUDNN_${name}_MAJOR != CUDNN_MAJOR)\n#endif\n"
  )
  file(WRITE "${file}" "${text}")
endfunction()

function(whole)
  file(REMOVE_RECURSE "${folder}")
  set(
    text
    "#include <cuda_runtime_api.h>\n#include \"cudnn_version.h\"\n#include \"cudnn_graph.h\"\n#include \"cudnn_ops.h\"\n"
  )
  file(WRITE "${folder}/cudnn.h" "${text}#include \"cudnn_gnn_ops.h\"\n")
  file(WRITE "${folder}/cudnn_gnn_ops.h" "#include \"cudnn_version.h\"\n")
  sub("${folder}/cudnn_graph.h" GRAPH 9.19.0)
  sub("${folder}/cudnn_ops.h" OPS 9.19.0)
  foreach(name IN ITEMS cudnn_version.h cudnn_version_v9.h)
    file(WRITE "${folder}/${name}" "#define CUDNN_MAJOR 9\n#define CUDNN_MINOR 19\n#define CUDNN_PATCHLEVEL 0\n")
  endforeach()
endfunction()

# expect(<header> <fault>)
function(expect header fault)
  _cudastack_core_cudnn_version(version "${folder}/${header}")
  _cudastack_inspect_cudnn_header_fault(actual "${folder}/${header}" "${version}")
  cudastack_test_expect_equal("${actual}" "${fault}" "fault of ${header}")
endfunction()

whole()
expect(cudnn_version.h "")

foreach(name IN ITEMS cudnn.h cudnn_ops.h cudnn_gnn_ops.h)
  whole()
  file(REMOVE "${folder}/${name}")
  expect(cudnn_version.h "${name} is missing")
endforeach()

# The version is read elsewhere, but no compiler looks there.
whole()
file(REMOVE "${folder}/cudnn_version.h")
expect(cudnn_version_v9.h "cudnn_version.h is missing")
expect(cudnn.h "cudnn_version.h is missing")

whole()
sub("${folder}/cudnn_ops.h" OPS 9.12.0)
expect(cudnn_version.h "cudnn_ops.h is of 9.12.0")
file(WRITE "${folder}/cudnn_ops.h" "")
expect(cudnn_version.h "cudnn_ops.h is an empty file")
file(REMOVE "${folder}/cudnn_ops.h")
file(MAKE_DIRECTORY "${folder}/cudnn_ops.h")
expect(cudnn_version.h "cudnn_ops.h cannot be read")

# Debian: a compiler asks both folders.
whole()
file(RENAME "${folder}/cudnn_ops.h" "${folder}/../ops")
file(MAKE_DIRECTORY "${folder}/x86_64-linux-gnu")
file(RENAME "${folder}/../ops" "${folder}/x86_64-linux-gnu/cudnn_ops.h")
expect(cudnn_version.h "")
file(RENAME "${folder}/cudnn_version.h" "${folder}/x86_64-linux-gnu/cudnn_version.h")
expect(x86_64-linux-gnu/cudnn_version.h "")

# cuDNN 7, and one that only says its version.
file(REMOVE_RECURSE "${folder}")
set(text "#define CUDNN_MAJOR 7\n#define CUDNN_MINOR 6\n#define CUDNN_PATCHLEVEL 5\n")
file(WRITE "${folder}/cudnn.h" "${text}#include \"driver_types.h\"\n#include <cuda_runtime.h>\n")
expect(cudnn.h "")
whole()
file(WRITE "${folder}/cudnn.h" "#include \"cudnn_version.h\"\n")
expect(cudnn_version.h "")

# One that may not be read: the superuser may read all, so one without that right has to ask.
whole()
file(CHMOD "${folder}/cudnn_version.h" PERMISSIONS OWNER_WRITE)
set(other "")
find_program(setpriv setpriv NO_CACHE)
if(setpriv)
  set(other "${setpriv}" --inh-caps=-all --bounding-set=-all --)
endif()
execute_process(COMMAND ${other} test -r "${folder}/cudnn_version.h" RESULT_VARIABLE status)
if(status EQUAL 0)
  message(STATUS "who runs this may read everything: unreadable headers are not tried")
else()
  file(
    WRITE "${WORK_DIR}/ask.cmake"
    "include(\"${CUDASTACK_SOURCE_DIR}/tests/support/load.cmake\")\n"
    "_cudastack_core_load_stage(inspect)\n"
    "_cudastack_core_cudnn_version(version \"${folder}/cudnn_version_v9.h\")\n"
    "_cudastack_inspect_cudnn_header_fault(fault \"${folder}/cudnn_version_v9.h\" \"\${version}\")\n"
    "message(STATUS \"fault: \${version}|\${fault}|\")\n"
  )
  cudastack_test_run(
    ask
    COMMAND ${other} "${CMAKE_COMMAND}" -D "CUDASTACK_SOURCE_DIR=${CUDASTACK_SOURCE_DIR}" -P "${WORK_DIR}/ask.cmake"
  )
  cudastack_test_expect_contains("${ask_output}" "fault: 9.19.0|cudnn_version.h cannot be read|" "an unreadable header")
endif()
