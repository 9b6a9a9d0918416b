# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-014: this cuDNN is of a version that was asked for.

Reads ``request.cudnn_version`` (for people), ``request.cudnn_minimum``, ``request.cudnn_maximum``, ``request.cudnn_below``, ``request.cudnn_exact``; ``cudnn.header.version``; ``nvcc.release``, ``table.cudnn.known_up_to``, ``table.cudnn.wheel.<CUDA major>``: whether there is such a release; to show what else
there is ``cudnn.candidate.<n>`` (version, header, library). Catalogue: E4. Absent: what was asked for is not there; what is there is not broken. Source: find_package(), CMake.
#]=]
function(_cudastack_judge_cudnn_is_of_the_version_asked_for out_verdict)
  set(id CS-CUDNN-014)
  if(NOT DEFINED request.cudnn_version OR NOT DEFINED cudnn.header.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED cudnn.header.version)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING cudnn.header.version)
    return(PROPAGATE ${out_verdict})
  endif()
  foreach(bound IN ITEMS minimum maximum below exact)
    set(${bound} "")
    if(DEFINED request.cudnn_${bound})
      set(${bound} "${request.cudnn_${bound}}")
    endif()
  endforeach()
  _cudastack_core_version_fits(fits "${cudnn.header.version}" "${minimum}" "${maximum}" "${below}" "${exact}")
  if(fits AND minimum MATCHES "[.][0-9]+[.][0-9]+[.]")
    _cudastack_core_verdict(
      ${out_verdict}
      note
      ${id}
      TITLE "the fourth number of the version that was asked for is not compared"
      SHOW header cudnn.header library cudnn.library
      WHY "${request.cudnn_version} was asked for; neither header nor library tells more than three numbers"
    )
    return(PROPAGATE ${out_verdict})
  elseif(fits)
    _cudastack_core_verdict(${out_verdict} holds ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(others "")
  set(number 0)
  while(DEFINED cudnn.candidate.count AND number LESS cudnn.candidate.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    if(
      DEFINED ${item}.header
      AND DEFINED ${item}.library
      AND DEFINED ${item}.version
      AND NOT ${item}.version STREQUAL cudnn.header.version
    )
      list(APPEND others "also there" "${item}")
    endif()
  endwhile()
  set(why "${request.cudnn_version} was asked for")
  set(cuda "")
  if(DEFINED nvcc.release)
    string(REGEX MATCH "^[0-9]+" cuda "${nvcc.release}")
  endif()
  _cudastack_core_cudnn_unreleased(unreleased "${cuda}")
  if(unreleased)
    string(APPEND why "; ${unreleased}")
  endif()
  _cudastack_core_verdict(
    ${out_verdict}
    broken
    ${id}
    GRADE absent
    TITLE "this cuDNN is not of the version that was asked for"
    SHOW header cudnn.header library cudnn.library ${others}
    WHY "${why}"
    FIX cudnn_of_version
    AFTER CS-CUDNN-001 CS-CUDNN-002
  )
  return(PROPAGATE ${out_verdict})
endfunction()
