# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-008: the linker gets the toolkit's library folders for programs that have C++ and CUDA sources.

Reads ``linked.folders`` (late look; recorded where there is such a program), ``toolkit.library_dirs_real``, ``nvcc.release``. Live:
the program is not linked, or with the CUDA runtime of another toolkit, without a word.
Source: CMAKE_CUDA_IMPLICIT_LINK_DIRECTORIES, which CMake reads out of nvcc's link line and cuts at spaces, and of which it
learns nothing where CMAKE_TRY_COMPILE_TARGET_TYPE is STATIC_LIBRARY; measured with 3.25 to 4.4.
#]=]
function(_cudastack_judge_linker_knows_the_runtime out_verdict)
  set(id CS-TOOLKIT-008)
  if(NOT DEFINED linked.folders OR NOT DEFINED linked.targets OR NOT DEFINED compiler.real)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  _cudastack_core_unknown(missing nvcc.release toolkit.library_dirs_real)
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  foreach(folder IN LISTS toolkit.library_dirs_real)
    if(folder IN_LIST linked.folders)
      _cudastack_core_verdict(${out_verdict} holds ${id})
      return(PROPAGATE ${out_verdict})
    endif()
  endforeach()
  _cudastack_core_verdict(
    ${out_verdict}
    broken
    ${id}
    GRADE live
    TITLE "CMake does not know where this toolkit's libraries are"
    SHOW nvcc nvcc cudart lib.cudart "${linked.targets}" linked
    WHY
      "a program of C++ and CUDA sources gets the runtime that the linker finds elsewhere, of another CUDA than ${nvcc.release} or none"
    FIX link_folder
    AFTER CS-TOOLKIT-004
  )
  return(PROPAGATE ${out_verdict})
endfunction()
