# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file was put by NVIDIA's runfile, which leaves ``bin/cuda-uninstaller`` in the toolkit.

::

  _cudastack_origin_runfile(<out_claim> <file>)

The release is that of ``version.json``, unless that is a date. No runfile has cuDNN: that was copied into the toolkit.
#]=]
function(_cudastack_origin_runfile out_claim file)
  set(result_claim "")
  _cudastack_origin_ancestor(folder "${file}" bin/cuda-uninstaller)
  cmake_path(GET file FILENAME name)
  if(folder AND name MATCHES "^(lib)?cudnn")
    _cudastack_origin_claim(
      result_claim
      kind=runfile
      unowned=1
      "ledger=${folder}/bin/cuda-uninstaller"
      "folder=${folder}"
    )
  elseif(folder)
    set(version "")
    _cudastack_core_read_text(json "${folder}/version.json")
    if(NOT json STREQUAL "")
      string(JSON version ERROR_VARIABLE error GET "${json}" cuda version)
      if(error OR version MATCHES "[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]")
        set(version "")
      endif()
    endif()
    _cudastack_origin_claim(
      result_claim
      kind=runfile
      "version=${version}"
      "ledger=${folder}/bin/cuda-uninstaller"
      "folder=${folder}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
