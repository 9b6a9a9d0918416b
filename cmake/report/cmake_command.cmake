# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A command that configures this tree again with some entries set and others dropped.

::

  _cudastack_report_cmake_command(<out_command> [SET <NAME=value>...] [DROP <NAME>...] [SHELL <text>] [COMPILER])

Dropped (``-U``) are exactly the cache entries that exist and would outlive the cure; every other option stays. What the project would make again is set instead (``renewed_hints.cmake``). ``SHELL`` goes
before it (``unset CUDACXX``). Compilers that only the environment of this configure names are named. ``COMPILER``: compiler or root change; where the tree is bound to a CUDA compiler already, CMake
has to start afresh, with the options of now read from a file that is written for this.
#]=]
function(_cudastack_report_cmake_command out_command)
  cmake_parse_arguments(PARSE_ARGV 1 arg "COMPILER" "SHELL" "SET;DROP")
  # A path with a bracket would join what follows it in a list, so the settings are gathered anew, each encoded.
  set(settings "")
  set(set_names "")
  set(root "")
  set(keyword "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE ${last})
    if("${ARGV${index}}" MATCHES "^(SET|DROP|SHELL|COMPILER)$")
      set(keyword "${CMAKE_MATCH_1}")
    elseif(keyword STREQUAL "SET")
      _cudastack_core_encode(setting "${ARGV${index}}")
      list(APPEND settings "${setting}")
      string(REGEX REPLACE "=.*$" "" name "${setting}")
      list(APPEND set_names "${name}")
      if(name STREQUAL "CudnnStrict_ROOT")
        string(REGEX REPLACE "^[^=]*=" "" root "${ARGV${index}}")
      endif()
    endif()
  endforeach()
  _cudastack_report_cmake_program(command)
  list(REMOVE_DUPLICATES arg_DROP)
  _cudastack_report_renewed_hints(renewed "${arg_DROP}" "${root}")
  list(APPEND settings ${renewed})
  list(TRANSFORM renewed REPLACE "=.*$" "")
  list(APPEND set_names ${renewed})
  string(REGEX MATCHALL "[A-Za-z_]+" unset "${arg_SHELL}")
  _cudastack_report_environment_settings(named ${set_names} ${arg_DROP} ${unset})
  list(PREPEND settings ${named})
  if(CMAKE_SCRIPT_MODE_FILE)
    _cudastack_report_project_command(command "${command}" "${settings}" "${arg_DROP}")
  elseif(arg_COMPILER AND EXISTS "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
    _cudastack_report_fresh_command(command "${command}" "${settings}" "${arg_DROP}")
  else()
    foreach(name IN LISTS arg_DROP)
      if(DEFINED CACHE{${name}} AND NOT name IN_LIST set_names)
        string(APPEND command " -U${name}")
      endif()
    endforeach()
    foreach(setting IN LISTS settings)
      _cudastack_core_decode(setting "${setting}")
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
