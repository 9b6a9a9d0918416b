# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes a cuDNN of a version that was asked for.

::

  _cudastack_report_fix_cudnn_of_version(<out_command> <unused>)

One that lies in a place that was looked at, else the wheel for the CUDA major of the toolkit, or of this cuDNN, in a folder of the build tree. The hints that led to this one are dropped or
unset. No command where no wheel of that major is of such a version.
#]=]
function(_cudastack_report_fix_cudnn_of_version out_command unused)
  set(command "")
  _cudastack_report_without_cudnn_hints(drop shell)
  set(minimum "${request.cudnn_minimum}")
  set(maximum "${request.cudnn_maximum}")
  set(number 0)
  while(number LESS "${cudnn.candidate.count}" AND NOT command)
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    if(DEFINED ${item}.version AND DEFINED ${item}.header AND DEFINED ${item}.library)
      _cudastack_core_version_fits(
        fits
        "${${item}.version}"
        "${minimum}"
        "${maximum}"
        "${request.cudnn_below}"
        "${request.cudnn_exact}"
      )
      if(fits)
        _cudastack_report_cmake_command(command SHELL "${shell}" SET "CudnnStrict_ROOT=${${item}.folder}" DROP ${drop})
      endif()
    endif()
  endwhile()
  _cudastack_report_cudnn_cuda_major(major)
  _cudastack_core_cudnn_unreleased(unreleased "${major}")
  if(NOT command AND major GREATER 10 AND NOT unreleased)
    set(versions ">=${minimum}")
    if(request.cudnn_exact)
      # The dot and star are for a package's fourth number, and for 9.1.0.70.post1.
      set(versions "==${minimum}.*")
    elseif(request.cudnn_below)
      string(APPEND versions ",<${maximum}")
    elseif(maximum MATCHES "^([0-9]+)[.]?([0-9]*)[.]?([0-9]*)$")
      # To pip 9.12.0.46 is more than 9.12, which CMake means to be 9.12.0.
      math(EXPR last "0${CMAKE_MATCH_3} + 1")
      math(EXPR middle "0${CMAKE_MATCH_2}")
      string(APPEND versions ",<${CMAKE_MATCH_1}.${middle}.${last}")
    elseif(maximum)
      string(APPEND versions ",<=${maximum}")
    endif()
    _cudastack_report_cudnn_in_tree(command "${major}" "${versions}" "cudnn-as-asked")
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
