# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of the Windows Subsystem for Linux: 1 or 2; empty on any other machine.

::

  _cudastack_origin_machine_wsl(<out_version>)

By the name of the kernel, which a container on it shares; a kernel of one's own is known by the device that Windows gives. Source: ``/proc/sys/kernel/osrelease``
(``...-microsoft-standard-WSL2``, in WSL 1 ``...-Microsoft``); ``/dev/dxg``.
#]=]
function(_cudastack_origin_machine_wsl out_version)
  set(result_version "")
  _cudastack_core_read_text(kernel "${CUDASTACK_SYSROOT}/proc/sys/kernel/osrelease")
  if(kernel MATCHES "microsoft")
    set(result_version 2)
  elseif(kernel MATCHES "-Microsoft")
    set(result_version 1)
  elseif(EXISTS "${CUDASTACK_SYSROOT}/dev/dxg" AND IS_DIRECTORY "${CUDASTACK_SYSROOT}/usr/lib/wsl/lib")
    set(result_version 2)
  endif()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
