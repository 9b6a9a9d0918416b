# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How an artefact reached the machine, in words; empty where that is not known.

::

  _cudastack_report_origin(<out_text> <subject>)

The facts are variables of the caller.
#]=]
function(_cudastack_report_origin out_text subject)
  set(${out_text} "")
  if(NOT DEFINED ${subject}.origin.kind)
    return(PROPAGATE ${out_text})
  endif()
  set(kind "${${subject}.origin.kind}")
  set(package "${${subject}.origin.package}")
  set(folder "${${subject}.origin.folder}")
  # The version that is shown is that of the file, and what can be overwritten or damaged is the file: the package of a mere link to it explains neither.
  if(DEFINED ${subject}.origin.content_package)
    set(package "${${subject}.origin.content_package}")
  endif()
  set(words_wheel "wheel")
  set(words_flattened-wheels "repacked wheel")
  set(words_conda "conda")
  set(words_nix "Nix")
  set(words_guix "Guix")
  set(words_spack "Spack")
  set(words_easybuild "EasyBuild")
  set(words_archive "NVIDIA archive")
  set(words_nvidia-deb "NVIDIA deb")
  set(words_debian "Debian package")
  set(words_arch "Arch package")
  set(words_gentoo "Gentoo package")
  set(words_rpm "rpm package")
  set(words_rpm-or-runfile "NVIDIA rpm or runfile")
  set(words_runfile "NVIDIA runfile")
  # What lies in somebody's tree and is in no list of it was put there by hand, or by another.
  set(unowned_wheel "in no wheel of ${folder}")
  set(unowned_flattened-wheels "in no wheel of ${folder}")
  set(unowned_conda "in no package of conda environment ${folder}")
  set(result_text "${words_${kind}}")
  if(kind STREQUAL "hpcsdk")
    set(result_text "${package} ${${subject}.origin.version}")
  elseif(NOT package STREQUAL "")
    string(APPEND result_text " ${package}")
  elseif(DEFINED unowned_${kind})
    set(result_text "${unowned_${kind}}")
  endif()
  if(DEFINED ${subject}.origin.changed)
    string(APPEND result_text ", overwritten since")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
