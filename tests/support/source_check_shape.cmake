# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A private file opens as all do, defines the one function that it is named after, and does nothing when it is included.

::

  cudastack_test_source_check_shape(<file> <text> <skeleton>)
#]=]
function(cudastack_test_source_check_shape file text skeleton)
  cudastack_test_source_stage(stage name "${file}")
  if(stage STREQUAL "")
    cudastack_test_source_fault("${file}: is not cmake/<stage>/<name in lower case>.cmake")
    return()
  endif()
  set(policy "cmake_policy(VERSION 3.25...4.3)\n")
  string(FIND "${text}" "# SPDX-License-Identifier: Apache-2.0\ninclude_guard(GLOBAL)\n${policy}" position)
  if(NOT position EQUAL 0)
    cudastack_test_source_fault("${file}: does not open with the SPDX line, include_guard(GLOBAL) and the policy line")
  endif()
  string(REGEX MATCHALL "(^|\n) *(function|macro) *\\(" definitions "${skeleton}")
  list(LENGTH definitions count)
  if(NOT count EQUAL 1)
    cudastack_test_source_fault("${file}: has ${count} functions and macros instead of one function")
  endif()
  if(
    NOT
      skeleton
        MATCHES
        "^\ninclude_guard\\(GLOBAL\\)\ncmake_policy\\([^\n]*\\)\n+function\\([ \n]*_cudastack_${stage}_${name}[ \n)]"
  )
    cudastack_test_source_fault("${file}: does not start with function(_cudastack_${stage}_${name}")
  endif()
  if(NOT skeleton MATCHES "\nendfunction\\(\\)\n+$")
    cudastack_test_source_fault("${file}: something stands after endfunction()")
  endif()
endfunction()
