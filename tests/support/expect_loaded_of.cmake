# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every CUDA and cuDNN file that a program loaded lies in one of some folders, links resolved; cudart is among them.

::

  cudastack_test_expect_loaded_of(<what LD_DEBUG=libs said> <encoded folders> <what>)
#]=]
function(cudastack_test_expect_loaded_of said folders what)
  string(REGEX MATCHALL "calling init: /[^\n]*/lib(cu|nv)[^\n/]*" files "${said}")
  list(TRANSFORM files REPLACE "^calling init: " "")
  cudastack_test_real_paths(real_files "${files}")
  cudastack_test_real_paths(real_folders "${folders}")
  set(strange "")
  foreach(file real IN ZIP_LISTS files real_files)
    set(of_the_stack 0)
    foreach(folder IN LISTS real_folders)
      cmake_path(IS_PREFIX folder "${real}" NORMALIZE inside)
      if(inside)
        set(of_the_stack 1)
      endif()
    endforeach()
    if(NOT of_the_stack)
      string(APPEND strange "${file} -> ${real}\n")
    endif()
  endforeach()
  if(strange)
    cudastack_test_fail("${what}: loaded from elsewhere than ${folders}:" "${strange}")
  endif()
  if(NOT files MATCHES "/libcudart\\.so")
    cudastack_test_fail("${what}: the program loads no cudart, only: ${files}" "${said}")
  endif()
endfunction()
