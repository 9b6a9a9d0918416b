# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The C++ compiler for a program of ours where the language is not on.

::

  _cudastack_probe_find_compiler(<out_command>)

``<out_command>``: a list of encoded elements: the compiler, then arguments that belong to it (``CXX="ccache g++"``);
empty where there is none. It is what CMake would take: ``CMAKE_CXX_COMPILER``, then ``CXX`` of the environment, then
the first name in ``PATH``. Looked for without a search of CMake's, which would leave its result in the cache.
#]=]
function(_cudastack_probe_find_compiler out_command)
  set(command "")
  if(NOT "${CMAKE_CXX_COMPILER}" STREQUAL "")
    foreach(word IN LISTS CMAKE_CXX_COMPILER)
      _cudastack_core_encode(word "${word}")
      list(APPEND command "${word}")
    endforeach()
  elseif(NOT "$ENV{CXX}" STREQUAL "")
    separate_arguments(words UNIX_COMMAND "$ENV{CXX}")
    foreach(word IN LISTS words)
      _cudastack_core_encode(word "${word}")
      list(APPEND command "${word}")
    endforeach()
  else()
    foreach(name IN ITEMS c++ g++ clang++)
      _cudastack_core_find_program(path "${name}")
      if(path MATCHES "/")
        _cudastack_core_encode(command "${path}")
        break()
      endif()
    endforeach()
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
