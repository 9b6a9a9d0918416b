# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whose packages the chosen toolkit is made of, in the terms of ``package_names.cmake``.

::

  _cudastack_report_toolkit_origin(<out_origin> <out_folder>)

By the ledger that owns nvcc; a toolkit that was laid out by CudaStack is that of its nvcc. ``<out_folder>`` is the environment. Empty where nobody brings packages into it: an archive, a store, a tree of
modules. Of rpms, NVIDIA's have a folder for each release, negativo17's lie in ``/usr``.
#]=]
function(_cudastack_report_toolkit_origin out_origin out_folder)
  set(origin "${nvcc.origin.kind}")
  set(folder "${nvcc.origin.folder}")
  if(origin STREQUAL "wheel")
    if(folder MATCHES "^(.*)/lib(64)?/python3[^/]*/site-packages$")
      set(folder "${CMAKE_MATCH_1}")
    else()
      set(origin "")
    endif()
  elseif(origin STREQUAL "rpm")
    set(origin "")
    if("${nvcc.real}" MATCHES "/usr/local/cuda-[0-9.]+/")
      set(origin nvidia-rpm)
    elseif("${nvcc.real}" MATCHES "/usr/bin/nvcc$")
      set(origin negativo17)
    endif()
  elseif(NOT origin MATCHES "^(conda|debian|nvidia-deb|arch|gentoo|spack)$")
    set(origin "")
  endif()
  set(${out_origin} "${origin}")
  set(${out_folder} "${folder}")
  return(PROPAGATE ${out_origin} ${out_folder})
endfunction()
