# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A fake ``python3`` whose environments have a ``pip`` that installs one package out of a folder, for a fix that downloads it.

::

  cudastack_test_fake_python(<out_folder> <package> <folder>)

``<out_folder>`` is for PATH. There ``python3 -m venv <environment>`` makes a ``pip``, and ``pip install --no-deps --target <target> <package>``
makes ``<target>`` a link to the folder; all else fails.
#]=]
function(cudastack_test_fake_python out_folder package folder)
  set(result_folder "${WORK_DIR}/fake_python")
  file(
    WRITE "${result_folder}/pip"
    "#!/bin/sh\n"
    "[ \"$1 $2 $3 $5 $#\" = 'install --no-deps --target ${package} 5' ] || { echo \"fake pip: $*\" >&2; exit 1; }\n"
    "ln -s '${folder}' \"$4\"\n"
  )
  file(
    WRITE "${result_folder}/python3"
    "#!/bin/sh\n"
    "[ \"$1 $2 $#\" = '-m venv 3' ] || { echo \"fake python3: $*\" >&2; exit 1; }\n"
    "mkdir -p \"$3/bin\" && cp '${result_folder}/pip' \"$3/bin/pip\"\n"
  )
  file(CHMOD "${result_folder}/pip" "${result_folder}/python3" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
