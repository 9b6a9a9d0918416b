# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a package of Gentoo lists a file: ``/var/db/pkg/<category>/<name>-<version>/CONTENTS``.

::

  _cudastack_origin_portage(<out_claim> <file>)

Where the list is missing, ``/opt/cuda`` is that of ``dev-util/nvidia-cuda-toolkit``; where it is there, a file in ``/opt/cuda`` that none of
them lists was put by somebody else.
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
    set(toolkit "")
    foreach(entry IN LISTS packages)
      _cudastack_core_read_text(files "${ledgers}/${entry}/CONTENTS")
      string(FIND "\n${files}" "\nobj /${relative} " begin)
      if(begin EQUAL -1)
        string(FIND "\n${files}" "\nsym /${relative} -> " begin)
      endif()
      if(
        begin EQUAL -1
        AND NOT (entry MATCHES "nvidia-cuda-toolkit" AND relative MATCHES "^opt/cuda/" AND files STREQUAL "")
      )
        if(files MATCHES "\nobj /opt/cuda/" AND relative MATCHES "^opt/cuda/")
          set(toolkit "${ledgers}/${entry}")
        endif()
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
    if(toolkit AND NOT result_claim)
      _cudastack_origin_claim(
        result_claim
        kind=gentoo
        unowned=1
        "ledger=${toolkit}"
        "folder=${CUDASTACK_SYSROOT}/opt/cuda"
      )
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
