# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a package of Gentoo lists a file: ``/var/db/pkg/<category>/<name>-<version>/CONTENTS``.

::

  _cudastack_origin_portage(<out_claim> <file>)
#]=]
function(_cudastack_origin_portage out_claim file)
  _cudastack_origin_listed(
    ${out_claim}
    kind=gentoo
    "${file}"
    "${CUDASTACK_SYSROOT}/var/db/pkg"
    CONTENTS
    LINES "obj /@ " "sym /@ -> "
    VERSION "[0-9][^-]*(-r[0-9]+)?"
    TOOLKIT "dev-util/nvidia-cuda-toolkit-*"
    PACKAGES "dev-libs/cudnn-*" "x11-drivers/nvidia-drivers-*" "sys-devel/gcc-[0-9]*"
  )
  return(PROPAGATE ${out_claim})
endfunction()
