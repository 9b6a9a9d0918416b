# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The claim on a file that lies among the files of Debian packages and is in no list of them; empty where that says nothing.

::

  _cudastack_origin_dpkg_orphan(<out_claim> <path in the machine>)

In ``/usr/local/cuda-X.Y`` where NVIDIA's packages have put that, and a part of CUDA or cuDNN in the folders of the distribution. There
``nvidia-cudnn`` is a package whose script downloads the files, which no list has. Not the driver's: its installer and containers put that over a
distribution's folders. Source: ``update-nvidia-cudnn`` of Debian's package.
#]=]
function(_cudastack_origin_dpkg_orphan out_claim path)
  set(result_claim "")
  set(kind "")
  cmake_path(GET path FILENAME name)
  _cudastack_origin_is_part(is_part "${name}")
  _cudastack_origin_dpkg_lists(lists CUDA)
  if(path MATCHES "^(/usr/local/cuda-[0-9.]+)/")
    set(folder "${CMAKE_MATCH_1}")
    _cudastack_origin_list_with(list "${lists}" "\n${folder}/")
    if(list)
      set(kind nvidia-deb)
    endif()
  elseif(is_part AND path MATCHES "^(/usr/(bin|include|lib))/")
    set(folder "${CMAKE_MATCH_1}")
    set(kind debian)
  endif()
  if(kind)
    # A package of any name may own it.
    _cudastack_origin_dpkg_lists(any ALL)
    string(REGEX REPLACE "^/usr/" "/" spelling "${path}")
    foreach(listed IN ITEMS "${path}" "${spelling}")
      _cudastack_origin_list_with(list "${any}" "\n${listed}\n")
      if(list)
        set(kind "")
      endif()
    endforeach()
  endif()
  set(script "")
  if(kind STREQUAL "debian" AND name MATCHES "cudnn")
    _cudastack_core_glob_names(
      script
      "${CUDASTACK_SYSROOT}/var/lib/dpkg/info"
      "nvidia-cudnn.list"
      "nvidia-cudnn:*.list"
    )
  endif()
  if(script)
    _cudastack_origin_dpkg_version(version maintainer nvidia-cudnn)
    _cudastack_origin_claim(
      result_claim
      kind=debian
      package=nvidia-cudnn
      "version=${version}"
      tool=update-nvidia-cudnn
      "ledger=${CUDASTACK_SYSROOT}/var/lib/dpkg/status"
      "folder=/"
    )
  elseif(kind)
    _cudastack_origin_claim(
      result_claim
      "kind=${kind}"
      unowned=1
      "ledger=${CUDASTACK_SYSROOT}/var/lib/dpkg/info"
      "folder=${CUDASTACK_SYSROOT}${folder}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
