# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records a file of another CUDA that a target takes instead of the chosen toolkit's own.

::

  _cudastack_observe_record_added(<thing> <target> <file> <release> <grade> <doubt> <chooser>)

``<thing>``: ``header.1``, ``library.2`` ... Records ``added.<thing>``, as the first look does for the environment.
#]=]
function(
  _cudastack_observe_record_added
  thing
  target
  file
  release
  grade
  doubt
  chooser
)
  _cudastack_core_real_path(real "${file}")
  cmake_path(GET file FILENAME name)
  _cudastack_core_record(
    "added.${thing}"
    "name=${name}"
    "path=${file}"
    "real=${real}"
    "version=${release}"
    "release=${release}"
    "target=${target}"
    "grade=${grade}"
    "doubt=${doubt}"
    "chooser=${chooser}"
    chooser_source=project
    level=files
  )
endfunction()
