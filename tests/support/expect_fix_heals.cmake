# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The fix that a message prints mends the tree: what stands behind ``fix:`` is given to ``sh -c`` unchanged.

::

  cudastack_test_expect_fix_heals(<out_output> <block> <build tree>
    [HOLDS <id>...] [ENVIRONMENT <NAME=VALUE>...] [SHELL <file>] [COVERED] [AGAIN])

In the environment of the refused configure, as ``cudastack_test_stack`` had it, less the compilers that the fix names itself: they may have been
named for that one command. Afterwards: status 0, no word of a finding, every rule
that applies holds, those of ``HOLDS`` by name, and two options that have nothing to do with it are in the cache as they were given.
``SHELL``: the shell has read this file, as a login would have done it; that which defines the function ``module``. ``AGAIN``: the same shell configures the tree once more, and it stays so.
#]=]
function(cudastack_test_expect_fix_heals out_output block binary)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  if(last GREATER 2)
    foreach(index RANGE 3 ${last})
      _cudastack_core_encode(argument "${ARGV${index}}")
      list(APPEND arguments "${argument}")
    endforeach()
  endif()
  cmake_parse_arguments(arg "COVERED;AGAIN" "SHELL" "HOLDS;ENVIRONMENT" ${arguments})
  cudastack_test_fix(fix "${block}")
  if(arg_AGAIN)
    _cudastack_core_shell_quote(cmake "${CMAKE_COMMAND}")
    _cudastack_core_shell_quote(tree "${binary}")
    string(APPEND fix "\n${cmake} ${tree}")
  endif()
  if(fix MATCHES "^[^;]* -DCMAKE_CUDA_COMPILER=" AND NOT arg_AGAIN)
    list(FILTER arg_ENVIRONMENT EXCLUDE REGEX "^CUDACXX=")
  endif()
  if(fix MATCHES "^[^;]* -DCMAKE_CUDA_HOST_COMPILER=" AND NOT arg_AGAIN)
    list(FILTER arg_ENVIRONMENT EXCLUDE REGEX "^CUDAHOSTCXX=")
  endif()
  if(arg_SHELL)
    _cudastack_core_decode(file "${arg_SHELL}")
    _cudastack_core_shell_quote(file "${file}")
    string(PREPEND fix ". ${file}\n")
  endif()
  _cudastack_core_encode(encoded_fix "${fix}")
  cudastack_test_run_stack(healed "sh;-c;${encoded_fix}" "${arg_COVERED}" any "${arg_ENVIRONMENT}")
  if(NOT healed_status STREQUAL "0" OR healed_output MATCHES "CudaStack: this|CS-[A-Z]+-[0-9]")
    cudastack_test_fail("the fix does not heal, it ends with ${healed_status}: ${fix}" "${healed_output}")
  endif()
  cudastack_test_expect_rules_hold("${binary}" ${arg_HOLDS})
  cudastack_test_expect_options_kept("${binary}" "${fix}")
  set(${out_output} "${healed_output}")
  return(PROPAGATE ${out_output})
endfunction()
