# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The versions of the files that are linked, also where the loader takes others.

::

  _cudastack_probe_linked_libraries(<inspector>)

Records ``cudnn.library.version``; of a library of the toolkit, where the loader takes another file, what its own file name does not
tell: ``release`` of cudart and NVRTC, ``version`` of the others. Where the loaded file is the linked one its answer counts; the others
are asked once more, all in one process, with LD_LIBRARY_PATH out of the way.
#]=]
function(_cudastack_probe_linked_libraries inspector)
  _cudastack_core_load_facts()
  set(
    names
    cudart
    cublas
    cublasLt
    nvrtc
    cudnn
    ${request.libraries}
  )
  list(REMOVE_DUPLICATES names)
  set(tasks "")
  set(asked "")
  foreach(name IN LISTS names)
    string(TOLOWER "${name}" key)
    set(subject "lib.${key}")
    set(kind "${key}")
    if(key STREQUAL "cudnn")
      set(subject cudnn.library)
    elseif(NOT key MATCHES "^(cudart|cublas|cublaslt|nvrtc)$")
      set(kind plain)
    endif()
    if(NOT DEFINED ${subject}.loaded.real)
      continue()
    elseif(NOT ${subject}.loaded.real STREQUAL "${${subject}.real}")
      _cudastack_core_encode(file "${${subject}.path}")
      list(APPEND tasks load linked.${key} ${kind} "${file}")
      _cudastack_core_encode(real "${${subject}.real}")
      list(APPEND asked "${subject}|${key}|${real}")
    elseif(subject STREQUAL "cudnn.library")
      _cudastack_core_record(cudnn.library "version=${cudnn.library.loaded.version}" level=loaded)
    endif()
  endforeach()
  if(NOT asked)
    return()
  endif()
  _cudastack_core_run(
    answer
    COMMAND "${inspector}" ENCODED "${tasks}"
    TIMEOUT 60
    ANSWER
    TARGET_SIDE
    UNSET LD_LIBRARY_PATH
  )
  _cudastack_core_load_facts("${answer_facts}")
  foreach(item IN LISTS asked)
    string(REGEX MATCH "^(.*)\\|(.*)\\|(.*)$" item "${item}")
    set(subject "${CMAKE_MATCH_1}")
    set(key "${CMAKE_MATCH_2}")
    _cudastack_core_decode(real "${CMAKE_MATCH_3}")
    if(NOT "${linked.${key}.loaded.real}" STREQUAL real)
      continue()
    elseif(key MATCHES "^(cudart|nvrtc)$")
      _cudastack_core_record("${subject}" "release=${linked.${key}.loaded.release}")
    else()
      _cudastack_core_record("${subject}" "version=${linked.${key}.loaded.version}" level=loaded)
    endif()
  endforeach()
endfunction()
