# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cudnn-frontend whose headers lie where this project's compiler or CMake looks, if one does.

::

  _cudastack_inspect_cudnn_frontend()

Records ``cudnn.frontend`` (path, real, version, chooser). Looked for beside cuDNN's header, in CPATH, CPLUS_INCLUDE_PATH, in ``include`` of each entry of
CMAKE_PREFIX_PATH, and where pip puts it: in ``include`` of the site-packages that have this cuDNN. One that a project fetches while it configures is not seen.
#]=]
function(_cudastack_inspect_cudnn_frontend)
  _cudastack_core_get_fact(own cudnn.header.folder)
  if(NOT own)
    return()
  endif()
  _cudastack_inspect_path_entries(entries folder CPATH)
  _cudastack_inspect_fixed_entries(more folder beside "${own}")
  list(APPEND entries ${more})
  _cudastack_inspect_path_entries(more folder CPLUS_INCLUDE_PATH)
  list(APPEND entries ${more})
  _cudastack_core_variable_source(source CMAKE_PREFIX_PATH)
  _cudastack_core_number_entries(prefixes CMAKE_PREFIX_PATH "${source}" "${CMAKE_PREFIX_PATH}")
  _cudastack_inspect_path_entries(more folder CMAKE_PREFIX_PATH)
  list(APPEND prefixes ${more})
  list(TRANSFORM prefixes APPEND "/include")
  list(APPEND entries ${prefixes})
  if(own MATCHES "^(.*)/nvidia/cudnn(_jit)?/include$")
    _cudastack_inspect_fixed_entries(more folder beside "${CMAKE_MATCH_1}/include")
    list(APPEND entries ${more})
  endif()
  set(folders "")
  foreach(entry IN LISTS entries)
    _cudastack_core_split_entry("${entry}")
    list(APPEND folders "${entry_path}")
    set(header "${entry_path}/cudnn_frontend_version.h")
    cmake_path(IS_ABSOLUTE header full)
    if(full AND EXISTS "${header}")
      _cudastack_inspect_cudnn_frontend_version(version "${header}")
      _cudastack_core_real_path(real "${header}")
      set(chooser "${entry_chooser}")
      if(entry_source STREQUAL "beside")
        set(chooser "its place beside cuDNN")
      endif()
      _cudastack_core_record(
        cudnn.frontend
        "path=${header}"
        "real=${real}"
        "version=${version}"
        "chooser=${chooser}"
        level=files
      )
      break()
    endif()
  endforeach()
  # That one comes into any of them changes the folder's time.
  _cudastack_core_record(cudnn.frontend "searched=${folders}")
endfunction()
