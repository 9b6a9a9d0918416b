# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records one file that a search entry puts before the toolkit's own.

::

  _cudastack_inspect_added(<thing> <entry> <name> <real> <release>)

``<thing>``: ``header.1``, ``library.2`` ... Records ``added.<thing>``.
#]=]
function(
  _cudastack_inspect_added
  thing
  entry
  name
  real
  release
)
  _cudastack_core_split_entry("${entry}")
  set(chooser "${entry_chooser}")
  if(entry_source STREQUAL "default")
    set(chooser "the compiler's default folders")
    if(name MATCHES "^lib")
      set(chooser "the linker's default folders")
    endif()
  endif()
  _cudastack_core_record(
    "added.${thing}"
    "name=${name}"
    "path=${entry_path}/${name}"
    "real=${real}"
    "version=${release}"
    "release=${release}"
    "chooser=${chooser}"
    "chooser_variable=${entry_variable}"
    "chooser_entry=${entry_number}"
    "chooser_source=${entry_source}"
    level=files
  )
endfunction()
