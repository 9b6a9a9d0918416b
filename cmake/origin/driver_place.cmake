# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a driver library came with the system below: Windows' driver into WSL, a Jetson's or NixOS's into its folder, ``nvidia-installer``'s.

::

  _cudastack_origin_driver_place(<out_claim> <file>)

A Jetson's release is that of L4T. NVIDIA's installer is a ``.run`` file and leaves its uninstaller; it is asked after the packages. Source: ``/usr/lib/wsl/lib`` of
WSL; ``/etc/nv_tegra_release``; NixOS, ``/run/opengl-driver``.
#]=]
function(_cudastack_origin_driver_place out_claim file)
  set(result_claim "")
  _cudastack_origin_is_driver(is_driver "${file}")
  if(is_driver)
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE relative)
    set(release "${CUDASTACK_SYSROOT}/etc/nv_tegra_release")
    set(uninstaller "${CUDASTACK_SYSROOT}/usr/bin/nvidia-uninstall")
    if(relative MATCHES "^(usr/lib/wsl/(lib|drivers))/")
      set(folder "${CUDASTACK_SYSROOT}/${CMAKE_MATCH_1}")
      _cudastack_origin_claim(result_claim kind=wsl "ledger=${folder}" "folder=${folder}")
    elseif(relative MATCHES "^(run/opengl-driver)/")
      set(folder "${CUDASTACK_SYSROOT}/${CMAKE_MATCH_1}")
      _cudastack_origin_claim(result_claim kind=nixos "ledger=${folder}" "folder=${folder}")
    elseif(relative MATCHES "^(usr/lib/aarch64-linux-gnu/(nvidia|tegra))/" AND EXISTS "${release}")
      set(folder "${CUDASTACK_SYSROOT}/${CMAKE_MATCH_1}")
      _cudastack_origin_l4t(version)
      _cudastack_origin_claim(result_claim kind=jetson "version=${version}" "ledger=${release}" "folder=${folder}")
    elseif(relative MATCHES "^usr/lib(32|64)?/" AND EXISTS "${uninstaller}")
      _cudastack_origin_claim(result_claim kind=driver-installer "ledger=${uninstaller}" "folder=/")
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
