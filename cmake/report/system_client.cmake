# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The beginning of the command by which packages get into the system, with the word before it that only root does without; empty for what is no origin of a system.

::

  _cudastack_report_system_client(<out_words> <install|reinstall> <origin>)

openSUSE has NVIDIA's rpms and zypper.
#]=]
function(_cudastack_report_system_client out_words verb origin)
  set(install_debian "apt-get install -y")
  set(reinstall_debian "apt-get install -y --reinstall")
  set(install_rpm "dnf install -y")
  set(reinstall_rpm "dnf reinstall -y")
  if(EXISTS "${CUDASTACK_SYSROOT}/usr/bin/zypper")
    set(install_rpm "zypper --non-interactive install")
    set(reinstall_rpm "zypper --non-interactive install --force")
  endif()
  set(install_arch "pacman -S --noconfirm")
  set(reinstall_arch "pacman -S --noconfirm")
  set(install_gentoo "emerge --oneshot")
  set(reinstall_gentoo "emerge --oneshot")
  string(REGEX REPLACE "^nvidia-deb$" "debian" origin "${origin}")
  string(REGEX REPLACE "^(nvidia-rpm|negativo17)$" "rpm" origin "${origin}")
  set(result_words "${${verb}_${origin}}")
  if(NOT result_words STREQUAL "")
    _cudastack_report_privilege(privilege)
    string(PREPEND result_words "${privilege}")
  endif()
  set(${out_words} "${result_words}")
  return(PROPAGATE ${out_words})
endfunction()
