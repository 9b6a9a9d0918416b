# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A fake ``conda`` that does one thing, for a fix that installs a package into a real environment.

::

  cudastack_test_fake_conda(<out_folder> <arguments> <command of sh>)

``<out_folder>`` is for PATH. There ``conda`` with just these arguments runs the command, which puts in place what the real one would have brought; all else fails.
#]=]
function(cudastack_test_fake_conda out_folder arguments command)
  set(${out_folder} "${WORK_DIR}/fake_bin")
  file(
    WRITE "${${out_folder}}/conda"
    "#!/bin/sh\n"
    "[ \"$*\" = '${arguments}' ] || { echo \"fake conda: $*\" >&2; exit 1; }\n"
    "${command}\n"
  )
  file(CHMOD "${${out_folder}}/conda" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  return(PROPAGATE ${out_folder})
endfunction()
