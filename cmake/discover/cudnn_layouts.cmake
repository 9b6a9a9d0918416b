# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How a cuDNN lies below a place: the one table of layouts.

::

  _cudastack_discover_cudnn_layouts(<out_layouts>)

A layout is ``<when>|<base>|<headers>|<libraries>|<runtime>``: folders below the place, several of a kind with commas. ``<when>``: ``any`` place; one that is
an ``environment`` of Python or conda; one that somebody ``named`` for cuDNN. ``*`` in a base stands for names, newest first; ``<cuda>`` for the
folders of a CUDA release, that of the toolkit's major first. Header and library are always of one row; the first row that has both counts.
Source: NVIDIA's packages, archives, wheels and installers; RECORD of the wheels; cudnn-frontend#180.
#]=]
function(_cudastack_discover_cudnn_layouts out_layouts)
  _cudastack_discover_processor(processor)
  _cudastack_discover_multiarch(arch)
  set(target "targets/${processor}-linux")
  if(processor STREQUAL "aarch64")
    set(target "targets/sbsa-linux|targets/aarch64-linux")
  endif()
  string(REPLACE "|" "/lib," target_libraries "${target}/lib")
  string(REPLACE "|" ";" targets "${target}")
  set(
    result_layouts
    # A prefix; deb packages and Debian; rpm packages; a toolkit; an archive; conda; EasyBuild; Spack; a wheel's folder. GCC too
    # looks for headers below the multiarch folder first.
    "any|.|include/${arch},include|lib64,lib,lib/${arch},${target_libraries}|bin"
  )
  foreach(target IN LISTS targets)
    list(APPEND result_layouts "any|${target}|include|lib|")
  endforeach()
  list(
    APPEND result_layouts
    # Wheels, below site-packages or its nvidia folder.
    "any|nvidia/cudnn|include|lib|bin"
    "any|nvidia/cudnn_jit|include|lib|bin"
    "any|cudnn|include|lib|bin"
    "any|cudnn_jit|include|lib|bin"
    "environment|lib/python3*/site-packages/nvidia/cudnn|include|lib|"
    "environment|lib/python3*/site-packages/nvidia/cudnn_jit|include|lib|"
    # All in one folder.
    "any|.|.|.|."
    # Where an archive was unpacked, before 8.3.1 and since.
    "named|cuda|include|lib64|"
    "named|cudnn-*-archive|include|lib,lib/x64|bin"
    # Windows: the archive, and what the installer makes.
    "named|.|include|lib/x64|bin"
    "named|.|include/<cuda>|lib/<cuda>/x64|bin/<cuda>"
    "named|v[0-9]*|include/<cuda>|lib/<cuda>/x64|bin/<cuda>"
  )
  set(${out_layouts} "${result_layouts}")
  return(PROPAGATE ${out_layouts})
endfunction()
