# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The CUDA compiler that this build tree is bound to, empty where it has none yet.

::

  _cudastack_core_bound_compiler(<out_path>)

Source: CMake keeps it in ``CMakeFiles/<version>/CMakeCUDACompiler.cmake`` and reads no other wish once that exists.
#]=]
function(_cudastack_core_bound_compiler out_path)
  set(result_path "")
  set(file "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
  if(CMAKE_CUDA_COMPILER_LOADED)
    set(result_path "${CMAKE_CUDA_COMPILER}")
  elseif(NOT CMAKE_SCRIPT_MODE_FILE AND EXISTS "${file}")
    file(STRINGS "${file}" line REGEX "^set\\(CMAKE_CUDA_COMPILER \"" LIMIT_COUNT 1)
    if(line MATCHES "\"(.+)\"")
      set(result_path "${CMAKE_MATCH_1}")
    endif()
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
