# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ARCH-002: every requested architecture is spelled as this CMake takes it.

Reads ``architecture.<n>`` (text, malformed, meant; alone: the whole of its list). Catalogue: D3. The spellings of other tools
(``8.6``, ``sm_86``, ``compute_80+PTX``) are recognised and named, with what CMake would want; ``native``, ``all`` and ``all-major``
stand alone. Source: CMAKE_CUDA_ARCHITECTURES, cmake-variables(7).
#]=]
function(_cudastack_judge_architectures_are_well_formed out_verdict)
  set(id CS-ARCH-002)
  if(NOT DEFINED architecture.count)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(show "")
  set(bad "")
  # What the project itself asks for no option can outvote.
  set(fix FIX architectures)
  set(missing "")
  set(number 0)
  while(number LESS architecture.count)
    math(EXPR number "${number} + 1")
    set(item "architecture.${number}")
    if(
      DEFINED ${item}.malformed
      OR
        (
          architecture.count GREATER 1
          AND NOT DEFINED ${item}.alone
          AND DEFINED ${item}.text
          AND ${item}.text MATCHES "^(native|all|all-major)$"
        )
    )
      list(APPEND show "architecture" "${item}")
      list(APPEND bad "${item}")
      if(DEFINED ${item}.chooser_source AND ${item}.chooser_source STREQUAL "project")
        set(fix "")
      endif()
    elseif(NOT DEFINED ${item}.text)
      list(APPEND missing "${item}.text")
    endif()
  endwhile()
  if(show AND fix)
    list(APPEND fix ${bad})
  endif()
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "an architecture is not spelled as CMake wants it"
      SHOW ${show}
      WHY
        "CMake ${architecture.cmake} takes a list of numbers (90, 90-real, 90-virtual), or one of native, all, all-major"
      ${fix}
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
