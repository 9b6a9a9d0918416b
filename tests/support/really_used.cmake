# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a program of ``tests/messages/used_when`` really takes: compiler, linker and loader tell it themselves.

::

  cudastack_test_really_used(<out_prefix> <build tree> <target> [<NAME=VALUE>...])

Builds and starts the target, in the environment that it was configured in. Sets ``<out_prefix>_header_<library>`` (the first that the compiler opens, ``-H``),
``_linked_<library>`` (``ld --trace``) and ``_loaded_<library>`` (the program's own ``/proc/self/maps``) for cudart, cudart_static, cublas and cudnn; all with links resolved, empty where
there is none.
#]=]
function(cudastack_test_really_used out_prefix binary target)
  cudastack_test_build(built BINARY "${binary}" TARGET "${target}" ENVIRONMENT ${ARGN} CLEAN)
  cudastack_test_run(started COMMAND "${binary}/${target}" ENVIRONMENT ${ARGN} CLEAN)
  set(header_cudart "cuda_runtime_api\\.h")
  set(header_cudart_static "of no use")
  set(header_cublas "cublas_api\\.h")
  set(header_cudnn "cudnn\\.h")
  foreach(library IN ITEMS cudart cudart_static cublas cudnn)
    string(REGEX MATCH "\n\\.+ (/[^\n]*/${header_${library}})\n" line "\n${built_output}")
    set(file_header "${CMAKE_MATCH_1}")
    string(REGEX MATCH "\n(/[^\n]*/lib${library}\\.(so|a)[.0-9]*)\n" line "\n${built_output}")
    set(file_linked "${CMAKE_MATCH_1}")
    string(REGEX MATCH "loaded (/[^\n]*/lib${library}\\.so[^\n]*)\n" line "${started_output}")
    set(file_loaded "${CMAKE_MATCH_1}")
    foreach(column IN ITEMS header linked loaded)
      # Not by CMake, which takes ".." for the folder above a link.
      set(${out_prefix}_${column}_${library} "")
      if(file_${column})
        execute_process(
          COMMAND realpath "${file_${column}}"
          OUTPUT_VARIABLE ${out_prefix}_${column}_${library}
          OUTPUT_STRIP_TRAILING_WHITESPACE
        )
      endif()
      list(APPEND names ${out_prefix}_${column}_${library})
    endforeach()
  endforeach()
  return(PROPAGATE ${names})
endfunction()
