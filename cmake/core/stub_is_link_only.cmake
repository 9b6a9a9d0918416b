# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether this CMake keeps the folder of a stub behind ``CUDA::cuda_driver`` out of the run-time path.

::

  _cudastack_core_stub_is_link_only(<out_yes>)

Asked of the module itself: a newer one gives the target the stub as an import library, which has no part in run-time paths.
#]=]
function(_cudastack_core_stub_is_link_only out_yes)
  set(yes FALSE)
  file(STRINGS "${CMAKE_ROOT}/Modules/FindCUDAToolkit.cmake" line REGEX "IMPORTED_IMPLIB" LIMIT_COUNT 1)
  if(line)
    set(yes TRUE)
  endif()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
