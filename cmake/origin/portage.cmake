# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a package of Gentoo lists a file: ``/var/db/pkg/<category>/<name>-<version>/CONTENTS``.

::

  _cudastack_origin_portage(<out_claim> <file>)

Where the list is missing, ``/opt/cuda`` is that of ``dev-util/nvidia-cuda-toolkit``.
#]=]
function(_cudastack_origin_portage out_claim file)
  set(result_claim "")
  set(ledgers "${CUDASTACK_SYSROOT}/var/db/pkg")
  if(IS_DIRECTORY "${ledgers}")
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE relative)
    _cudastack_core_glob_names(
      packages
      "${ledgers}"
      "dev-util/nvidia-cuda-toolkit-*"
      "dev-libs/cudnn-*"
      "x11-drivers/nvidia-drivers-*"
      "sys-devel/gcc-[0-9]*"
    )
    foreach(entry IN LISTS packages)
      _cudastack_core_read_text(files "${ledgers}/${entry}/CONTENTS")
      string(FIND "\n${files}" "\nobj /${relative} " begin)
      if(
        begin EQUAL -1
        AND NOT (entry MATCHES "nvidia-cuda-toolkit" AND relative MATCHES "^opt/cuda/" AND files STREQUAL "")
      )
        continue()
      endif()
      string(REGEX MATCH "^(.*)-([0-9][^-]*(-r[0-9]+)?)$" entry_parts "${entry}")
      _cudastack_origin_claim(
        result_claim
        kind=gentoo
        "package=${CMAKE_MATCH_1}"
        "version=${CMAKE_MATCH_2}"
        "ledger=${ledgers}/${entry}"
        "folder=/"
      )
      break()
    endforeach()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
