# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ARCH-003: where architecture ``native`` is asked for, a GPU can be used here.

Reads ``architecture.<n>`` (text, left_to_nvcc), ``driver.outcome``, ``driver.cuda_release``, ``nvcc.release``. Catalogue: A9. ``native`` is what a program of the
toolkit finds when it runs here, so a driver that is too old for it counts as none. Live where CMake itself runs such a program, and stops. Latent where it leaves that to nvcc, which builds for its
default architecture instead. Not known where the driver was not asked, or gave no answer. Source: CMakeDetermineCUDACompiler.cmake; measured with CMake 3.25 to 4.4 and nvcc 11.8 to 13.0.
#]=]
function(_cudastack_judge_native_architecture_has_a_gpu out_verdict)
  set(id CS-ARCH-003)
  set(native "")
  set(grade latent)
  set(then "nvcc would build for its default architecture instead")
  set(number 0)
  while(DEFINED architecture.count AND number LESS architecture.count)
    math(EXPR number "${number} + 1")
    if(DEFINED architecture.${number}.text AND architecture.${number}.text STREQUAL "native")
      list(APPEND native architecture "architecture.${number}")
      if(
        NOT DEFINED architecture.${number}.left_to_nvcc
        OR NOT DEFINED nvcc.release
        OR nvcc.release VERSION_LESS architecture.${number}.left_to_nvcc
      )
        set(grade live)
        set(then "CMake would stop when it generates")
      endif()
    endif()
  endwhile()
  if(NOT native OR NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  if(NOT DEFINED driver.outcome)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING driver.outcome)
    return(PROPAGATE ${out_verdict})
  elseif(driver.outcome MATCHES "^(crash|timeout|not-known)$")
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING device.count)
    return(PROPAGATE ${out_verdict})
  endif()
  set(reason "")
  if(NOT driver.outcome STREQUAL "ok")
    _cudastack_core_driver_reason(reason why)
  elseif(DEFINED driver.cuda_release AND DEFINED nvcc.release)
    string(REGEX MATCH "^[0-9]+" driver_major "${driver.cuda_release}")
    string(REGEX MATCH "^[0-9]+" toolkit_major "${nvcc.release}")
    if(driver_major LESS toolkit_major)
      set(reason "the driver supports CUDA up to ${driver.cuda_release}, the toolkit is ${nvcc.release}")
    endif()
  endif()
  if(reason)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "architecture native was asked for, and no GPU can be used here"
      SHOW ${native} libcuda.so.1 driver.library nvcc nvcc
      WHY "${reason}; ${then}"
      FIX native_architecture
      AFTER CS-DRIVER-001 CS-DRIVER-002 CS-DRIVER-003
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
