# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes out of a message what differs between machines, CMakes, generators and users.

::

  cudastack_test_normalise_block(<out_text> <text>)

Besides what ``cudastack_test_normalise`` takes: how CMake is called and its version, the generator, the version of the machine's
``g++`` and its package (those of a Debian of the tests are what they are), the minor of Python, ``sudo``, CUDA::nvJitLink, and the spaces that fill a column of paths.
#]=]
function(cudastack_test_normalise_block out_text text)
  execute_process(COMMAND /usr/bin/g++ -dumpfullversion OUTPUT_VARIABLE gcc OUTPUT_STRIP_TRAILING_WHITESPACE)
  _cudastack_core_shell_quote(generator "${GENERATOR}")
  string(REPLACE " ${CMAKE_COMMAND} " " cmake " text "${text}")
  string(REPLACE " -G ${generator} " " -G <generator> " text "${text}")
  string(REPLACE "CMake ${CMAKE_VERSION} " "CMake <version> " text "${text}")
  if("${CUDASTACK_TEST_DEBIAN}" STREQUAL "")
    string(REPLACE " ${gcc} " " <gcc> " text "${text}")
    # Whose it is: of another name on another Debian, of nobody elsewhere.
    string(REGEX REPLACE "(<gcc> [^\n]*)\\(Debian package g(cc|[+][+])-[0-9]+; " "\\1(" text "${text}")
  endif()
  string(REPLACE " sudo apt-get " " apt-get " text "${text}")
  string(REGEX REPLACE "/python3\\.[0-9]+/" "/python3/" text "${text}")
  string(REGEX REPLACE "<gcc> +" "<gcc>  " text "${text}")
  string(REGEX REPLACE "([^ \n])   +[(]" "\\1  (" text "${text}")
  # The widest name of its column, and one that only newer modules look for.
  if(text MATCHES "\n +CUDA::nvJitLink [^\n]*")
    string(REGEX REPLACE "\n +CUDA::nvJitLink [^\n]*" "" text "${text}")
    string(REGEX REPLACE "(nvcc|CUDA::[A-Za-z]+)( *)   ([0-9])" "\\1\\2  \\3" text "${text}")
  endif()
  cudastack_test_normalise(text "${text}")
  set(${out_text} "${text}")
  return(PROPAGATE ${out_text})
endfunction()
