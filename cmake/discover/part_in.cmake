# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A file that shows that an environment or a root holds parts of CUDA; empty where there is none.

::

  _cudastack_discover_part_in(<out_path> <root>)

The run-time library, in the places of installers, conda and wheels; else ptxas, which wheels before CUDA 13 call nvcc. ``<root>`` may be the environment, its
folder of wheels, or one wheel's.
#]=]
function(_cudastack_discover_part_in out_path root)
  set(result_path "")
  if(IS_DIRECTORY "${root}")
    foreach(
      pattern
      IN
      ITEMS
        "lib/libcudart.so.*"
        "lib64/libcudart.so.*"
        "targets/*/lib/libcudart.so.*"
        "lib/python3*/site-packages/nvidia/c*/lib/libcudart.so.*"
        "nvidia/c*/lib/libcudart.so.*"
        "cu[0-9d]*/lib/libcudart.so.*"
        "lib/python3*/site-packages/nvidia/cuda_nvcc/bin/ptxas"
        "bin/ptxas"
    )
      _cudastack_core_glob_names(names "${root}" "${pattern}")
      if(names)
        list(GET names -1 name)
        set(result_path "${root}/${name}")
        break()
      endif()
    endforeach()
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
