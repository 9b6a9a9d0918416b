# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-013: there is one cuDNN that the loader could take.

Reads ``cudnn.copy.<n>`` (path, real, version, chooser), ``cudnn.library.real``, ``cudnn.library.loaded.real``. Catalogue: E16. Never more than a note: several may well be there. It names all, and which one the loader
takes; that this one fits is for CS-CUDNN-003, 005 and 006. Source: ld.so(8).
#]=]
function(_cudastack_judge_cudnn_is_alone_on_the_load_path out_verdict)
  set(id CS-CUDNN-013)
  if(NOT DEFINED cudnn.library.path OR NOT cudnn.library.path MATCHES "\\.so(\\.[0-9.]+)?$")
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED cudnn.copy.count)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING cudnn.copy.count)
    return(PROPAGATE ${out_verdict})
  endif()
  set(others "")
  set(subjects "")
  set(winner "which of them the loader takes is not known")
  if(DEFINED cudnn.library.loaded.real AND cudnn.library.loaded.real STREQUAL cudnn.library.real)
    set(winner "the loader takes the chosen one")
  elseif(DEFINED cudnn.library.loaded.real)
    set(winner "the loader takes ${cudnn.library.loaded.path}")
  endif()
  set(number 0)
  while(number LESS cudnn.copy.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.copy.${number}")
    if(NOT ${item}.real STREQUAL cudnn.library.real)
      set(version "one that does not tell its version")
      if(DEFINED ${item}.version)
        set(version "${${item}.version}")
      endif()
      string(APPEND others "; ${version} in ${${item}.path} (${${item}.chooser})")
      list(APPEND subjects "another" "${item}")
    endif()
  endwhile()
  if(subjects)
    _cudastack_core_verdict(
      ${out_verdict}
      note
      ${id}
      TITLE "the loader knows more than one cuDNN"
      SHOW ${subjects}
      WHY "${winner}${others}"
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
