# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures ``tests/messages/used_when/project``, and compares what the report says of each library with what compiler, linker and loader take.

::

  cudastack_test_expect_used(<out_table> <name> TARGETS <target>...
    [OPTIONS <argument of cmake>...] [ENVIRONMENT <NAME=VALUE>...])

The build tree is ``WORK_DIR/<name>``. A target whose name begins with ``cuda`` has CUDA sources. Every header, linked and loaded file of cudart, cuBLAS and cuDNN that a target uses is
compared. ``<out_table>``: the table of the report, normalised.
#]=]
function(cudastack_test_expect_used out_table name)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "TARGETS;OPTIONS;ENVIRONMENT")
  set(binary "${WORK_DIR}/${name}")
  cudastack_test_configure(
    configured
    SOURCE "${CUDASTACK_SOURCE_DIR}/tests/messages/used_when/project"
    BINARY "${binary}"
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" ${arg_OPTIONS}
    ENVIRONMENT ${arg_ENVIRONMENT}
    CLEAN
  )
  foreach(target IN LISTS arg_TARGETS)
    cudastack_test_really_used(really "${binary}" "${target}" ${arg_ENVIRONMENT})
    set(language CXX)
    if(target MATCHES "^cuda")
      set(language CUDA)
    endif()
    foreach(library IN ITEMS cudart cudart_static cublas cudnn)
      foreach(column IN ITEMS header linked loaded)
        set(file "${really_${column}_${library}}")
        if(file)
          cudastack_test_reported_used(reported "${binary}" "${target}" ${language} ${column} ${library})
          cudastack_test_expect_equal("${reported}" "${file}" "${name}: ${column} of ${library} in ${target}")
        elseif(library STREQUAL "cudart" OR really_header_${library})
          cudastack_test_fail("${name}: no ${column} of ${library} in what ${target} says")
        endif()
      endforeach()
    endforeach()
  endforeach()
  file(READ "${binary}/CudaStack/report.txt" report)
  string(REGEX MATCH "  what is used when.*\n\n  driver" table "${report}")
  string(REGEX REPLACE "\n\n  driver$" "" table "${table}")
  cudastack_test_normalise(${out_table} "${table}")
  return(PROPAGATE ${out_table})
endfunction()
