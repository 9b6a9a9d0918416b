# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps that a target links the file which a plain name leads to.

::

  _cudastack_observe_add_file(<target> <file> <key of the name>)
#]=]
function(_cudastack_observe_add_file target file key)
  get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
  get_property(names GLOBAL PROPERTY "_CUDASTACK_NAMES_OF_${file}")
  if(NOT key IN_LIST names)
    set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_NAMES_OF_${file}" "${key}")
  endif()
  set_property(GLOBAL PROPERTY "_CUDASTACK_FILE_OF_${key}" "${file}")
  _cudastack_observe_add_links(LINKED_BY "${target}" "${folder}" "${file}")
endfunction()
