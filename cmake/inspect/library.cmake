# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records one library file under a subject.

::

  _cudastack_inspect_library(<subject> <name> <path>)

Fields: name, path, real, version (the digits after ``.so.`` in the real file's name), release (only for cudart, whose
file version begins with its CUDA release), chooser.
#]=]
function(_cudastack_inspect_library subject name path)
  _cudastack_core_real_path(real "${path}")
  _cudastack_core_file_version(version "${real}")
  set(release "")
  set(chooser nvcc)
  if(name MATCHES "^(cuda_driver|nvml)$" AND NOT path MATCHES "/stubs/")
    set(chooser "the driver")
  endif()
  if(name STREQUAL "cudart" AND version MATCHES "^[0-9]+\\.[0-9]+")
    set(release "${CMAKE_MATCH_0}")
    if(version MATCHES "^[0-9]+\\.[0-9]+$" AND version MATCHES "\\.0$")
      # libcudart.so.11.0 is a SONAME: every release 11.x has it.
      set(release "")
    endif()
  endif()
  _cudastack_core_record(
    "${subject}"
    "name=${name}"
    "path=${path}"
    "real=${real}"
    "version=${version}"
    "release=${release}"
    "chooser=${chooser}"
    level=files
  )
endfunction()
