# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the wheels of some folders that are registered and not what they say: without content, or with files that are gone or another's.

::

  _cudastack_origin_leftovers(<encoded folder>...)

``wheel.leftover.<n>``. Of two wheels that own one folder the later install overwrites the earlier, and the removal of either takes the files of both, while
both stay or one stays registered (E18). Each RECORD is held against the disk by the size of its libraries; nothing is summed. Source: Python
packaging, "Recording installed projects".
#]=]
function(_cudastack_origin_leftovers)
  set(number 0)
  foreach(encoded IN LISTS ARGN)
    _cudastack_core_decode(site "${encoded}")
    _cudastack_core_glob_names(ledgers "${site}" "nvidia_*.dist-info")
    # Nothing but thousands of headers.
    list(FILTER ledgers EXCLUDE REGEX "^nvidia_cuda_cccl")
    foreach(ledger IN LISTS ledgers)
      _cudastack_origin_leftover(reason "${site}" "${ledger}")
      if(reason AND ledger MATCHES "^(.*)-([^-]+)[.]dist-info$")
        math(EXPR number "${number} + 1")
        set(version "${CMAKE_MATCH_2}")
        string(REPLACE "_" "-" package "${CMAKE_MATCH_1}")
        _cudastack_core_record(
          wheel.leftover.${number}
          "package=${package}"
          "version=${version}"
          "path=${site}/${ledger}"
          "reason=${reason}"
        )
      endif()
    endforeach()
  endforeach()
  _cudastack_core_record(wheel.leftover "count=${number}")
endfunction()
