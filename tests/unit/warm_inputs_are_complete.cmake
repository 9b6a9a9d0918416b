# SPDX-License-Identifier: Apache-2.0
# Every variable and every environment variable that a look reads is an input of the snapshot: else a verdict could be stale.

_cudastack_core_load_stage(warm)
_cudastack_warm_inputs(inputs)
_cudastack_warm_finder_values(finders)
string(REPLACE ";" "\n" finders "${finders}")

# What decides nothing: where CudaStack and the tree lie, what the run itself sets, and names that messages only print.
set(
  no_input
  CMAKE_BINARY_DIR
  # follows from the compiler
  CMAKE_CUDA_COMPILER_ID
  CMAKE_CURRENT_.*
  CMAKE_FIND_ROOT_PATH
  CMAKE_HOME_DIRECTORY
  CMAKE_MATCH_.*
  CMAKE_PARENT_LIST_FILE
  CMAKE_SCRIPT_MODE_FILE
  CMAKE_SOURCE_DIR
  CUDASTACK_RUN
  TMPDIR
  # written into a message, or made by this package
  "CUDASTACK_(CUDA|CUDNN|HAS|TOOLKIT)_.*"
  # the call: part of the name of its snapshot; results; what only decides about targets, which every call makes
  "CudnnStrict_FIND_.*"
  "CudnnStrict_(COMPONENTS|CUDNN_TARGETS|PARTS|VERSION.*)"
  CUDA_INCLUDE_DIRS
  # of a test compile: part of the name under which the program is kept
  CMAKE_TRY_COMPILE_.*
  XDG_CACHE_HOME
)
list(JOIN no_input "|" no_input)

# expect_input(<name> <file> <ENV or VARIABLE>)
function(expect_input name file kind)
  set(known "\n${inputs}\n${finders}")
  set(pattern "\n${name}[ =]")
  if(kind STREQUAL "ENV")
    set(pattern "\nenvironment ${name} ")
  endif()
  if(NOT name MATCHES "^(${no_input})$" AND NOT known MATCHES "${pattern}")
    cudastack_test_fail("${file} reads ${name} (${kind}), and warm/inputs.cmake does not know it")
  endif()
endfunction()

cudastack_test_source_files(files "cmake/*.cmake")
list(FILTER files INCLUDE REGEX "^cmake/(core|request|discover|inspect|origin|probe|look|emit)/")
set(count 0)
foreach(file IN LISTS files)
  file(READ "${CUDASTACK_SOURCE_DIR}/${file}" text)
  string(REGEX REPLACE "\n#[[]=.*#]=]" "" text "${text}")
  foreach(kind IN ITEMS ENV VARIABLE)
    set(pattern "[$]ENV{[A-Za-z_]+}")
    if(kind STREQUAL "VARIABLE")
      set(
        pattern
        "([$]{|[$]CACHE{|DEFINED |CACHE{|_source[(][a-z_]+ )(CMAKE|CUDA|CUDAToolkit|CUDASTACK|CUDNN|Cudnn)[A-Za-z]*_[A-Za-z_]+"
      )
    endif()
    string(REGEX MATCHALL "${pattern}" reads "${text}")
    foreach(read IN LISTS reads)
      string(REGEX REPLACE "}$" "" read "${read}")
      string(REGEX MATCH "[A-Za-z_]+$" name "${read}")
      expect_input("${name}" "${file}" "${kind}")
      math(EXPR count "${count} + 1")
    endforeach()
  endforeach()
endforeach()
if(count LESS 60)
  cudastack_test_fail("only ${count} reads were seen")
endif()
message(STATUS "${count} reads")
