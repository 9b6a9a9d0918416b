# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records one pair of a cuDNN library that a target links and the header that it compiles with.

::

  _cudastack_observe_record_cudnn(<number> <target> <file> <header> <doubt> <built>)

The version of the library is what its real file's name says; in NVIDIA's wheels, where the name says the major only, that of the header
that the same wheel brings. ``<doubt>``: 1 where the target may take another header, see ``cudnn_header.cmake``.
#]=]
function(
  _cudastack_observe_record_cudnn
  number
  target
  file
  header
  doubt
  built
)
  _cudastack_core_real_path(real "${file}")
  _cudastack_core_file_version(file_version "${real}")
  string(REGEX MATCH "^[0-9]+" major "${file_version}")
  set(version "")
  if(file_version MATCHES "^[0-9]+\\.[0-9]+")
    set(version "${file_version}")
  elseif(real MATCHES "^(.*/nvidia/cudnn)/lib/[^/]+$")
    _cudastack_core_cudnn_version(version "${CMAKE_MATCH_1}/include/cudnn_version.h")
  endif()
  set(grade latent)
  if(built)
    set(grade live)
  endif()
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  _cudastack_observe_entry_of(entry "${file}")
  set(chooser "target ${target} in ${folder}")
  _cudastack_observe_brought_by(brought_by "${target}" "${file}")
  if(brought_by)
    string(PREPEND chooser "${brought_by}, which is linked by ")
  endif()
  _cudastack_core_record(
    cudnn.linked.${number}
    "target=${target}"
    "path=${file}"
    "real=${real}"
    "version=${version}"
    "major=${major}"
    "entry=${entry}"
    "grade=${grade}"
    "chooser=${chooser}"
    level=files
  )
  if(header)
    _cudastack_core_real_path(header_real "${header}")
    _cudastack_core_cudnn_version(version "${header}")
    cmake_path(GET header PARENT_PATH include_folder)
    _cudastack_observe_entry_of(entry "${include_folder}")
    _cudastack_observe_folder_chooser(chooser default "${target}" "${include_folder}")
    _cudastack_core_record(
      cudnn.linked.${number}.header
      "path=${header}"
      "real=${header_real}"
      "version=${version}"
      "entry=${entry}"
      "doubt=${doubt}"
      "chooser=${chooser}"
      level=files
    )
  endif()
endfunction()
