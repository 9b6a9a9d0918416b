# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A command that starts the tree afresh and keeps the options of now.

::

  _cudastack_report_fresh_command(<out_command> <cmake> <settings> <dropped names>)

``<settings>``: a list of encoded ``NAME=value``.

``cmake --fresh`` forgets the generator and every option, so the generator is named and the options are written to
``CudaStack/options.cmake`` in the tree, read by ``-C``. Left out: what is dropped, what CMake keeps for itself, and what the finds of
CUDA put into the cache.
#]=]
function(_cudastack_report_fresh_command out_command cmake settings dropped)
  get_cmake_property(names CACHE_VARIABLES)
  set(text "# The options of this tree, written for the fix that CudaStack printed.\n")
  foreach(name IN LISTS names)
    get_property(type CACHE "${name}" PROPERTY TYPE)
    # CMake's own entries are not even read: 4.4 warns of those who read some of them.
    if(NOT type MATCHES "^(BOOL|STRING|PATH|FILEPATH|UNINITIALIZED)$")
      continue()
    endif()
    set(value "$CACHE{${name}}")
    _cudastack_core_variable_source(source "${name}")
    if(
      name IN_LIST dropped
      OR name MATCHES "^(CUDA_[A-Za-z_]*(LIBRARY|CUDART)|CUDAToolkit_.*|CMAKE_CUDA_COMPILER.*|CudaStack_DIR_)$"
      OR value MATCHES "-NOTFOUND$"
      OR source MATCHES "^(chosen|default|found)$"
    )
      continue()
    endif()
    if(type STREQUAL "UNINITIALIZED")
      set(type STRING)
    endif()
    set(fence "==")
    while("${value}]" MATCHES "]${fence}]")
      string(APPEND fence "=")
    endwhile()
    string(APPEND text "set(${name} [${fence}[${value}]${fence}] CACHE ${type} \"kept\")\n")
  endforeach()
  set(file "${CMAKE_BINARY_DIR}/CudaStack/options.cmake")
  file(WRITE "${file}" "${text}")
  set(result_command "${cmake}")
  # Word by word: a setting may be a list, which would fall apart in a list of words.
  foreach(
    word
    IN
    ITEMS "--fresh" "-G" "${CMAKE_GENERATOR}" "-C" "${file}"
  )
    _cudastack_core_shell_quote(word "${word}")
    string(APPEND result_command " ${word}")
  endforeach()
  foreach(setting IN LISTS settings)
    _cudastack_core_decode(setting "${setting}")
    _cudastack_core_shell_quote(word "-D${setting}")
    string(APPEND result_command " ${word}")
  endforeach()
  foreach(word IN ITEMS "-S" "${CMAKE_SOURCE_DIR}" "-B" "${CMAKE_BINARY_DIR}")
    _cudastack_core_shell_quote(word "${word}")
    string(APPEND result_command " ${word}")
  endforeach()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
