# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a toolkit tree has to be laid out by ``_cudastack_core_link_farm`` before CMake can use it.

::

  _cudastack_core_needs_link_farm(<out_yes> <root>)

True where ``<root>/bin/nvcc`` is the program itself, not a script that leads to another tree, and either its nvcc.profile
links from a ``lib64`` that is not there, or a versioned libcudart is there and ``libcudart.so`` is not. A tree with
``targets`` was laid out by its installer: nvcc takes ``targets/<triple>/lib`` as soon as that folder exists.
#]=]
function(_cudastack_core_needs_link_farm out_yes root)
  set(${out_yes} FALSE)
  set(nvcc "${root}/bin/nvcc")
  if(NOT EXISTS "${nvcc}" OR IS_DIRECTORY "${nvcc}" OR IS_DIRECTORY "${root}/targets")
    return(PROPAGATE ${out_yes})
  endif()
  file(READ "${nvcc}" magic LIMIT 2 HEX)
  if(magic STREQUAL "2321") # "#!"
    return(PROPAGATE ${out_yes})
  endif()

  if(EXISTS "${root}/bin/nvcc.profile" AND NOT IS_DIRECTORY "${root}/lib64")
    file(STRINGS "${root}/bin/nvcc.profile" lib64_lines REGEX "^LIBRARIES.*/lib(64|\\$\\(_TARGET_SIZE_\\))[/\"]")
    if(lib64_lines)
      set(${out_yes} TRUE)
    endif()
  endif()
  set(libraries "${root}/lib64")
  if(NOT IS_DIRECTORY "${libraries}")
    set(libraries "${root}/lib")
  endif()
  _cudastack_core_glob_names(names "${libraries}" "libcudart.so*")
  if(names AND NOT "libcudart.so" IN_LIST names)
    set(${out_yes} TRUE)
  endif()
  return(PROPAGATE ${out_yes})
endfunction()
