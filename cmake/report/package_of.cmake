# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The packages of an origin that bring nvcc, cuDNN, zlib or a host compiler, for wheels' nvcc the extras of ``cuda-toolkit``; empty where none is known.

::

  _cudastack_report_package_of(<out_names> <origin> <nvcc|cudnn|zlib|g++-n> <release>)

Sources: NVIDIA's container images (deb, rpm), PyPI, conda-forge's feedstocks, negativo17's spec files, Debian's archive, the lists of Arch and Gentoo, Spack's recipes. What is
of every release there has no release in its name; where a name needs one, an unknown one gives none.
#]=]
function(_cudastack_report_package_of out_names origin thing release)
  string(REGEX MATCH "^[0-9]+" major "${release}")
  string(REPLACE "." "-" suffix "${release}")
  set(debian_nvcc nvidia-cuda-toolkit)
  set(conda_nvcc cuda-nvcc cuda-cudart-dev libcublas-dev)
  set(conda_cudnn cudnn)
  set(
    wheel_nvcc
    nvcc
    nvvm
    crt
    cudart
    cccl
    cublas
    nvrtc
  )
  set(negativo17_cudnn cuda-cudnn-devel)
  set(arch_nvcc cuda)
  set(arch_cudnn cudnn)
  set(gentoo_cudnn dev-libs/cudnn)
  set(spack_nvcc cuda)
  # The system's own, which cuDNN needs and does not bring.
  set(debian_zlib zlib1g)
  set(rpm_zlib zlib)
  set(arch_zlib zlib)
  set(gentoo_zlib sys-libs/zlib)
  set(conda_zlib libzlib)
  if(release AND NOT major LESS 11)
    # cuDNN 9, and wheels of it, are for CUDA 11 and later.
    set(wheel_cudnn "nvidia-cudnn-cu${major}")
    set(nvidia-deb_cudnn "libcudnn9-dev-cuda-${major}")
    set(nvidia-rpm_cudnn "libcudnn9-devel-cuda-${major}")
  endif()
  if(release)
    set(nvidia-deb_nvcc "cuda-nvcc-${suffix}" "cuda-cudart-dev-${suffix}")
    set(nvidia-rpm_nvcc "cuda-nvcc-${suffix}" "cuda-cudart-devel-${suffix}")
    set(spack_nvcc "cuda@${release}")
    set(spack_cudnn cudnn "^cuda@${release}")
  endif()
  set(names "${${origin}_${thing}}")
  if(origin STREQUAL "debian" AND thing MATCHES "^g[+][+]")
    set(names "${thing}")
  endif()
  # The first release whose nvcc is there.
  set(first_conda 12)
  set(first_wheel 13)
  if(thing STREQUAL "nvcc" AND DEFINED first_${origin} AND release AND major LESS first_${origin})
    set(names "")
  endif()
  set(${out_names} "${names}")
  return(PROPAGATE ${out_names})
endfunction()
