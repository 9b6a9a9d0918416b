# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file belongs to a Python wheel: ``<site>/<name>-<version>.dist-info/RECORD`` lists it.

::

  _cudastack_origin_wheel(<out_claim> <file>)

Of several wheels that list one file (cuDNN for CUDA 12 and for CUDA 13 share a folder: the later install overwrites the earlier) the one whose
size and sum the file has. In a folder of wheels and in no RECORD: ``unowned``. Source: Python packaging, "Recording installed projects".
#]=]
function(_cudastack_origin_wheel out_claim file)
  set(result_claim "")
  if(file MATCHES "^(.*/(site|dist)-packages|.*)/(nvidia/[^/]+/.*)$")
    set(site "${CMAKE_MATCH_1}")
    set(relative "${CMAKE_MATCH_3}")
    _cudastack_origin_python(python "${site}")
    _cudastack_origin_activity(environment "${site}")
    _cudastack_origin_wheel_owners(owners "${site}" "${relative}")
    if(owners)
      _cudastack_origin_wheel_of_content(owner changed "${file}" "${site}" "${owners}")
      string(REGEX MATCH "^(.*)-([^-]+)\\.dist-info" owner "${owner}")
      set(ledger "${site}/${owner}")
      set(package "${CMAKE_MATCH_1}")
      set(version "${CMAKE_MATCH_2}")
      string(REPLACE "_" "-" package "${package}")
      _cudastack_core_read_text(tool "${ledger}/INSTALLER")
      string(STRIP "${tool}" tool)
      _cudastack_origin_claim(
        result_claim
        kind=wheel
        "package=${package}"
        "version=${version}"
        "tool=${tool}"
        "python=${python}"
        "environment=${environment}"
        "changed=${changed}"
        "ledger=${ledger}/RECORD"
        "folder=${site}"
      )
    else()
      _cudastack_core_glob_names(ledgers "${site}" "nvidia_*.dist-info")
      if(ledgers)
        _cudastack_origin_claim(
          result_claim
          kind=wheel
          unowned=1
          "python=${python}"
          "environment=${environment}"
          "folder=${site}"
        )
      endif()
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
