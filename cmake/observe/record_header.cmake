# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the header of a library that a target takes from elsewhere.

::

  _cudastack_observe_record_header(<number> <target> <language> <name of the library> <its subject> <folder>)
#]=]
function(
  _cudastack_observe_record_header
  number
  target
  language
  name
  subject
  folder
)
  _cudastack_core_library_header(header witness macro "${name}")
  _cudastack_core_header_version(version release "${name}" "${folder}")
  _cudastack_core_real_path(real "${folder}/${header}")
  _cudastack_observe_folder_chooser(chooser default "${target}" "${folder}")
  _cudastack_core_record(
    used.header.${number}
    "name=${header}"
    "path=${folder}/${header}"
    "real=${real}"
    "version=${version}"
    "release=${release}"
    "subject=${subject}"
    "language=${language}"
    "target=${target}"
    "chooser=${chooser}"
    level=files
  )
endfunction()
