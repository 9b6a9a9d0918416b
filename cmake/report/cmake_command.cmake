# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A command that configures this tree again with some entries set and others dropped.

::

  _cudastack_report_cmake_command(<out_command> [SET <NAME=value>...] [DROP <NAME>...] [SHELL <text>] [COMPILER])

Dropped (``-U``) are exactly the cache entries that exist and would outlive the cure; every other option stays. ``SHELL`` goes
before it (``unset CUDACXX``). ``COMPILER``: compiler or root change; where the tree is bound to a CUDA compiler already, CMake
has to start afresh, with the options of now read from a file that is written for this.
#]=]
function(_cudastack_report_cmake_command out_command)
  cmake_parse_arguments(PARSE_ARGV 1 arg "COMPILER" "SHELL" "SET;DROP")
  _cudastack_report_cmake_program(command)
  list(REMOVE_DUPLICATES arg_DROP)
  if(CMAKE_SCRIPT_MODE_FILE)
    _cudastack_report_project_command(command "${command}" "${arg_SET}")
  elseif(arg_COMPILER AND EXISTS "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
    _cudastack_report_fresh_command(command "${command}" "${arg_SET}" "${arg_DROP}")
  else()
    foreach(name IN LISTS arg_DROP)
      if(DEFINED CACHE{${name}} AND NOT arg_SET MATCHES "(^|;)${name}=")
        string(APPEND command " -U${name}")
      endif()
    endforeach()
    foreach(setting IN LISTS arg_SET)
      _cudastack_core_shell_quote(word "-D${setting}")
      string(APPEND command " ${word}")
    endforeach()
    _cudastack_core_shell_quote(word "${CMAKE_BINARY_DIR}")
    string(APPEND command " ${word}")
  endif()
  if(arg_SHELL)
    string(PREPEND command "${arg_SHELL}; ")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
