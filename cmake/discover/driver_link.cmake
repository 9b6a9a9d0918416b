# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What ``CUDA::cuda_driver`` would link, on a machine whose toolkit has a stub that programs could load.

::

  _cudastack_discover_driver_link()

Records ``driver_link`` (path, real, chooser), ``driver_link.stub.path``. Where the toolkit has no such file nothing is searched. Source:
FindCUDAToolkit.cmake, which takes a stub only where there is no other libcuda.
#]=]
function(_cudastack_discover_driver_link)
  _cudastack_core_get_fact(loadable stub.cuda.loadable)
  if(NOT loadable OR CMAKE_SCRIPT_MODE_FILE)
    return()
  endif()
  _cudastack_core_get_fact(path stub.cuda.path)
  _cudastack_core_get_fact(folders toolkit.library_dirs)
  set(chooser "CUDA::cuda_driver")
  if(DEFINED CACHE{CUDA_cuda_driver_LIBRARY} AND EXISTS "$CACHE{CUDA_cuda_driver_LIBRARY}")
    set(path "$CACHE{CUDA_cuda_driver_LIBRARY}")
  else()
    unset(_cudastack_found)
    find_library(
      _cudastack_found
      NAMES cuda_driver cuda
      HINTS ${folders}
      ENV CUDA_PATH
      PATH_SUFFIXES nvidia/current lib64 lib/x64 lib NO_CACHE
      NO_PACKAGE_ROOT_PATH
    )
    if(_cudastack_found)
      set(path "${_cudastack_found}")
    endif()
  endif()
  _cudastack_core_loadable_stub(loadable "${path}")
  _cudastack_core_stub_is_link_only(link_only)
  if(link_only)
    set(loadable "")
  endif()
  _cudastack_core_real_path(real "${path}")
  _cudastack_core_record(driver_link "path=${path}" "real=${real}" "chooser=${chooser}" level=files)
  _cudastack_core_record(driver_link.stub "path=${loadable}")
endfunction()
