# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a package of Arch Linux lists a file: ``/var/lib/pacman/local/<name>-<version>-<release>/files``.

::

  _cudastack_origin_pacman(<out_claim> <file>)

Asked only for the packages that bring CUDA. Where the list is missing, ``/opt/cuda`` is that of the package ``cuda``; where it is there, a
file in ``/opt/cuda`` that none of them lists was put by somebody else.
#]=]
function(_cudastack_origin_pacman out_claim file)
  set(result_claim "")
  set(ledgers "${CUDASTACK_SYSROOT}/var/lib/pacman/local")
  if(IS_DIRECTORY "${ledgers}")
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE relative)
    _cudastack_core_glob_names(
      packages
      "${ledgers}"
      "cuda-*"
      "cudnn-*"
      "nvidia-*"
      "nccl-*"
      "libnvidia*"
      "gcc*"
    )
    set(toolkit "")
    foreach(entry IN LISTS packages)
      _cudastack_core_read_text(files "${ledgers}/${entry}/files")
      string(FIND "${files}\n" "\n${relative}\n" begin)
      if(begin EQUAL -1 AND NOT (entry MATCHES "^cuda-[0-9]" AND relative MATCHES "^opt/cuda/" AND files STREQUAL ""))
        if(files MATCHES "\nopt/cuda/" AND relative MATCHES "^opt/cuda/")
          set(toolkit "${ledgers}/${entry}")
        endif()
        continue()
      endif()
      string(REGEX MATCH "^(.*)-([^-]+-[^-]+)$" entry_parts "${entry}")
      _cudastack_origin_claim(
        result_claim
        kind=arch
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
        kind=arch
        unowned=1
        "ledger=${toolkit}"
        "folder=${CUDASTACK_SYSROOT}/opt/cuda"
      )
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
