# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Versions of the chosen cuDNN as far as its files tell them.

::

  _cudastack_inspect_cudnn()

Records ``cudnn.header`` (version; reason, where it is no whole header) and ``cudnn.library`` (version where the real file's name has three numbers,
major else), and what lies beside the library: ``cudnn.part.<n>``, ``cudnn.static.<n>``.
#]=]
function(_cudastack_inspect_cudnn)
  _cudastack_core_get_fact(header cudnn.header.path)
  if(header)
    _cudastack_core_cudnn_version(version "${header}")
    _cudastack_inspect_cudnn_header_fault(fault "${header}" "${version}")
    cmake_path(GET header PARENT_PATH folder)
    _cudastack_core_record(cudnn.header "version=${version}" "folder=${folder}" "reason=${fault}")
  endif()
  _cudastack_core_get_fact(library cudnn.library.path)
  _cudastack_core_get_fact(file_version cudnn.library.file_version)
  if(library)
    cmake_path(GET library PARENT_PATH folder)
    string(REGEX MATCH "^[0-9]+" major "${file_version}")
    set(version "")
    if(file_version MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]+")
      set(version "${file_version}")
    endif()
    _cudastack_core_record(cudnn.library "version=${version}" "major=${major}" "folder=${folder}")
    _cudastack_inspect_cudnn_parts(parts "${folder}" "${major}")
    _cudastack_core_get_fact(real cudnn.library.real)
    cmake_path(GET real PARENT_PATH real_folder)
    if(NOT parts AND NOT real_folder STREQUAL folder)
      # A single link in another folder.
      _cudastack_inspect_cudnn_parts(parts "${real_folder}" "${major}")
    endif()
    _cudastack_inspect_cudnn_flavour("${parts}" "${major}")
  endif()
endfunction()
