# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Flags as a piece of a command line that a generator takes unchanged.

::

  _cudastack_probe_flag_line(<out_line> <language> <response file> <flags>)

``<flags>``: a list of encoded elements. They go into ``<response file>``, named relative to the folder in which a
``try_compile`` builds: the generators escape neither ``$`` nor ``#`` in flags. nvcc has no such files and gets words of
the shell.
#]=]
function(_cudastack_probe_flag_line out_line language file flags)
  set(line "")
  if(flags AND CMAKE_${language}_COMPILER_ID STREQUAL "NVIDIA")
    foreach(flag IN LISTS flags)
      _cudastack_core_decode(flag "${flag}")
      _cudastack_core_shell_quote(word "${flag}")
      string(APPEND line " ${word}")
    endforeach()
  elseif(flags)
    _cudastack_probe_write_response_file("${file}" "${flags}")
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CMAKE_BINARY_DIR}/CMakeFiles/CMakeScratch/TryCompile")
    set(line " @${file}")
  endif()
  set(${out_line} "${line}")
  return(PROPAGATE ${out_line})
endfunction()
