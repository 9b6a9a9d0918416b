# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A fake ``apt-get`` that brings one program into PATH, for a fix that installs a package.

::

  cudastack_test_fake_apt_get(<out_folder> <package> <name> <program>)

``<out_folder>`` is for PATH. There ``apt-get install -y <package>`` makes a script ``<name>`` that starts the real ``<program>``; all else
fails. The fake ``sudo`` beside it starts what it is given.
#]=]
function(cudastack_test_fake_apt_get out_folder package name program)
  set(folder "${WORK_DIR}/fake_bin")
  file(
    WRITE "${folder}/apt-get"
    "#!/bin/sh\n"
    "[ \"$*\" = 'install -y ${package}' ] || { echo \"fake apt-get: $*\" >&2; exit 1; }\n"
    "printf '#!/bin/sh\\nexec \"%s\" \"$@\"\\n' '${program}' > '${folder}/${name}'\n"
    "chmod +x '${folder}/${name}'\n"
  )
  file(WRITE "${folder}/sudo" "#!/bin/sh\nexec \"$@\"\n")
  file(CHMOD "${folder}/apt-get" "${folder}/sudo" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  set(${out_folder} "${folder}")
  return(PROPAGATE ${out_folder})
endfunction()
