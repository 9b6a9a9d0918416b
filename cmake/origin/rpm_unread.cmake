# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the place of a file tells on a machine of rpm packages, where ``rpm`` cannot be asked.

::

  _cudastack_origin_rpm_unread(<out_claim> <database> <file> <path in the machine>)

In ``/usr`` it is a package's (negativo17, RPM Fusion); in ``/usr/local/cuda-X.Y`` it may be NVIDIA's rpm or its runfile, unless an uninstaller
proves the latter. NVIDIA's cuDNN is in ``/usr``: one in a toolkit was copied into it.
#]=]
function(_cudastack_origin_rpm_unread out_claim database file path)
  set(result_claim "")
  if(path MATCHES "^/usr/(bin|lib|lib64|include)/")
    _cudastack_origin_claim(result_claim kind=rpm "ledger=${database}" "folder=/")
  elseif(path MATCHES "^(/usr/local/cuda-[0-9.]+)/")
    set(folder "${CUDASTACK_SYSROOT}${CMAKE_MATCH_1}")
    cmake_path(GET file FILENAME name)
    _cudastack_origin_ancestor(root "${file}" bin/cuda-uninstaller)
    if(NOT root AND name MATCHES "^(lib)?cudnn")
      _cudastack_origin_claim(result_claim kind=rpm-or-runfile unowned=1 "ledger=${database}" "folder=${folder}")
    elseif(NOT root)
      _cudastack_origin_claim(result_claim kind=rpm-or-runfile "ledger=${database}" "folder=/")
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
