# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What cuDNN loads by name and does not find, in the active environment: our targets can link it from there.

::

  _cudastack_inspect_cudnn_wants()

Records ``cudnn.library.loaded.wants.<n>.beside`` where the inspector has seen none. Only where there is no toolkit, which would bring it, and only by the exact name. To be called
when the inspector has spoken. Source: VIRTUAL_ENV, CONDA_PREFIX.
#]=]
function(_cudastack_inspect_cudnn_wants)
  _cudastack_core_get_fact(nvcc nvcc.path)
  _cudastack_core_get_fact(count cudnn.library.loaded.wants.count)
  set(number 0)
  while(NOT nvcc AND number LESS "${count}")
    math(EXPR number "${number} + 1")
    set(want "cudnn.library.loaded.wants.${number}")
    foreach(field IN ITEMS name outcome beside)
      _cudastack_core_get_fact(${field} ${want}.${field})
    endforeach()
    if(NOT outcome STREQUAL "missing" OR beside)
      continue()
    endif()
    foreach(prefix IN ITEMS "$ENV{VIRTUAL_ENV}" "$ENV{CONDA_PREFIX}")
      if(NOT IS_ABSOLUTE "${prefix}" OR beside)
        continue()
      endif()
      _cudastack_core_glob_names(files "${prefix}" "lib/${name}" "lib/python3*/site-packages/nvidia/*/lib/${name}")
      if(files)
        list(GET files 0 file)
        set(beside "${prefix}/${file}")
        _cudastack_core_record(${want} "beside=${beside}")
      endif()
    endforeach()
  endwhile()
endfunction()
