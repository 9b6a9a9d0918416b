# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a package of Arch Linux lists a file: ``/var/lib/pacman/local/<name>-<version>-<release>/files``.

::

  _cudastack_origin_pacman(<out_claim> <file>)
#]=]
function(_cudastack_origin_pacman out_claim file)
  _cudastack_origin_listed(
    ${out_claim}
    kind=arch
    "${file}"
    "${CUDASTACK_SYSROOT}/var/lib/pacman/local"
    files
    LINES "@\n"
    VERSION "[^-]+-[^-]+"
    TOOLKIT "cuda-[0-9]*"
    PACKAGES "cuda-*" "cudnn-*" "nvidia-*" "nccl-*" "libnvidia*" "gcc*"
  )
  return(PROPAGATE ${out_claim})
endfunction()
