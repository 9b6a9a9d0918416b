# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of the cuBLASLt that cuDNN loads by name, by the package that brought it, where its file name does not tell.

::

  _cudastack_look_wanted_cublas()

Records ``cudnn.library.loaded.wants.<n>.version``. Only where there is a GPU: what is known to be wrong with it concerns some GPUs, or several. Wheels have no version in the name, and to load it takes long.
#]=]
function(_cudastack_look_wanted_cublas)
  _cudastack_core_get_fact(count cudnn.library.loaded.wants.count)
  _cudastack_core_get_fact(devices device.count)
  if(NOT count OR NOT devices)
    return()
  endif()
  _cudastack_core_load_stage(origin)
  foreach(number RANGE 1 ${count})
    set(want "cudnn.library.loaded.wants.${number}")
    foreach(field IN ITEMS library path version)
      _cudastack_core_get_fact(${field} "${want}.${field}")
    endforeach()
    if(library STREQUAL "cublasLt" AND path AND NOT version)
      _cudastack_origin_of_file(claim "${path}")
      _cudastack_origin_fields("" "${claim}" package version changed)
      if(version AND NOT changed)
        _cudastack_core_package_version(version lib.cublaslt "${package}" "${version}")
        _cudastack_core_record("${want}" "version=${version}")
      endif()
    endif()
  endforeach()
endfunction()
