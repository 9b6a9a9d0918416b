# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records one file that the project's finds would take, with who chose it.

::

  _cudastack_discover_record_find(<number> <name> <path>)

The chooser is the first search entry whose folders hold the file's folder.
#]=]
function(_cudastack_discover_record_find number name path)
  string(TOLOWER "${name}" subject)
  _cudastack_core_get_fact(own "lib.${subject}.path")
  _cudastack_core_get_fact(own_real "lib.${subject}.real")
  _cudastack_core_real_path(real "${path}")
  _cudastack_core_file_version(version "${real}")
  set(kind shared)
  if(real MATCHES "\\.a$")
    set(kind static)
  endif()
  set(release "")
  if(name STREQUAL "cudart")
    _cudastack_core_cudart_release(release "${real}")
  endif()
  set(chooser "chosen toolkit")
  set(variable "")
  set(entry "")
  set(source "default")
  if(NOT real STREQUAL own_real)
    _cudastack_core_choosing_entry(chooser variable entry source "${path}")
  endif()
  _cudastack_core_record(
    find.${number}
    "target=CUDA::${name}"
    "name=${name}"
    "path=${path}"
    "real=${real}"
    "version=${version}"
    "release=${release}"
    "kind=${kind}"
    "own=${own}"
    "own_real=${own_real}"
    "subject=lib.${subject}"
    "chooser=${chooser}"
    "chooser_variable=${variable}"
    "chooser_entry=${entry}"
    "chooser_source=${source}"
    level=files
  )
endfunction()
