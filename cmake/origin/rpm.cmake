# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file belongs to a machine of rpm packages, whose database only ``rpm`` can read.

::

  _cudastack_origin_rpm(<out_claim> <file>)

In ``/usr`` it is a package's (negativo17, RPM Fusion); in ``/usr/local/cuda-X.Y`` it may be NVIDIA's rpm or its runfile, unless an uninstaller proves the latter. The package is
not named: ``rpm -qf`` would tell. NVIDIA's cuDNN is in ``/usr``: one in a toolkit was copied into it.
#]=]
function(_cudastack_origin_rpm out_claim file)
  set(result_claim "")
  set(ledger "")
  foreach(folder IN ITEMS /usr/lib/sysimage/rpm /var/lib/rpm)
    if(IS_DIRECTORY "${CUDASTACK_SYSROOT}${folder}")
      set(ledger "${CUDASTACK_SYSROOT}${folder}")
      break()
    endif()
  endforeach()
  # Debian's own rpm tool has an empty folder there.
  if(ledger AND NOT EXISTS "${CUDASTACK_SYSROOT}/var/lib/dpkg/status")
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE relative)
    if(relative MATCHES "^usr/(bin|lib|lib64|include)/")
      _cudastack_origin_claim(result_claim kind=rpm "ledger=${ledger}" "folder=/")
    elseif(relative MATCHES "^(usr/local/cuda-[0-9.]+)/")
      set(folder "${CUDASTACK_SYSROOT}/${CMAKE_MATCH_1}")
      cmake_path(GET file FILENAME name)
      _cudastack_origin_ancestor(root "${file}" bin/cuda-uninstaller)
      if(NOT root AND name MATCHES "^(lib)?cudnn")
        _cudastack_origin_claim(result_claim kind=rpm-or-runfile unowned=1 "ledger=${ledger}" "folder=${folder}")
      elseif(NOT root)
        _cudastack_origin_claim(result_claim kind=rpm-or-runfile "ledger=${ledger}" "folder=/")
      endif()
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
