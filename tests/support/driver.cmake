# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder with libcuda.so.1 of a real driver library, on a machine that has no driver of its own.

::

  cudastack_test_driver(<out_folder> <470|535|550|none>)

``none``: only makes sure that this machine has none. With a kernel module the answers would be this machine's: then the case is
skipped. What the case runs from here on cannot make device nodes, as by ``cudastack_test_environment``.
#]=]
function(cudastack_test_driver out_folder name)
  set(${out_folder} "")
  if(EXISTS "/proc/driver/nvidia/version")
    cudastack_test_skip("a driver is here, and the case is for a machine without one")
  endif()
  execute_process(COMMAND /sbin/ldconfig -p OUTPUT_VARIABLE known ERROR_QUIET)
  if(known MATCHES "libcuda\\.so\\.1 ")
    cudastack_test_skip("a driver library is here, and the case is for a machine without one")
  endif()
  if(NOT name STREQUAL "none")
    cudastack_test_environment(stack "driver-${name}")
    file(GLOB library "${stack}/usr/lib/x86_64-linux-gnu/nvidia/*/libcuda.so.1")
    cmake_path(GET library PARENT_PATH ${out_folder})
  endif()
  return(PROPAGATE ${out_folder} CUDASTACK_TEST_WITHOUT_NODES)
endfunction()
