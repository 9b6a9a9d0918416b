# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records run-time parts of CUDA that have no nvcc.

::

  _cudastack_discover_record_part(<number> <search entry> <path> <real path>)

The release is cudart's; of a wheel without cudart, that in the name of its ledger.
#]=]
function(_cudastack_discover_record_part number entry path real)
  _cudastack_core_split_entry("${entry}")
  set(kind "")
  set(release "")
  if(EXISTS "${entry_path}/conda-meta")
    set(kind conda)
  elseif(entry_path MATCHES "^/usr/local/cuda")
    set(kind nvidia)
  endif()
  if("/${path}" MATCHES "^/(.*)/nvidia/c[a-z0-9_]+/(lib|bin)/")
    set(kind wheel)
    _cudastack_core_glob_names(ledgers "${CMAKE_MATCH_1}" "nvidia_cuda_nvcc*-*.dist-info")
    if(ledgers MATCHES "-([0-9]+\\.[0-9]+)\\.")
      set(release "${CMAKE_MATCH_1}")
    endif()
  endif()
  set(name ptxas)
  if(path MATCHES "/libcudart\\.")
    set(name cudart)
    _cudastack_core_cudart_release(release "${real}")
  endif()
  _cudastack_discover_brings_nvcc(brings "${kind}" "${release}")
  _cudastack_core_record(
    parts.${number}
    "name=${name}"
    "path=${path}"
    "real=${real}"
    "release=${release}"
    "root=${entry_path}"
    "brings=${brings}"
    "chooser=${entry_chooser}"
    "chooser_variable=${entry_variable}"
    "chooser_entry=${entry_number}"
    "chooser_source=${entry_source}"
    level=files
  )
endfunction()
