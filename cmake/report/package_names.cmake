# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the packages of an origin are called that bring a compiler, libraries or cuDNN of one CUDA release.

::

  _cudastack_report_package_names(<out_packages> <origin> <things> <release> <environment>)

``<things>``: ``nvcc``, ``cudnn``, ``g++-<n>``, or libraries by their ``CUDA::`` names; ``<release>`` may be empty where none is chosen. Empty where one
of the things has no package there that is known: what brings a part of them mends nothing. Wheels are the extras of NVIDIA's ``cuda-toolkit``, which pins each to
its version in that release; its wheels have an nvcc from 13.0 on. What they need and do not pin would come in the newest release: cuBLAS and NVRTC, where
``<environment>`` lacks them, and nvJitLink.
#]=]
function(
  _cudastack_report_package_names
  out_packages
  origin
  things
  release
  environment
)
  set(packages "")
  set(extras "")
  foreach(thing IN LISTS things)
    if(origin STREQUAL "wheel" AND thing STREQUAL "nvcc")
      set(
        names
        nvcc
        nvvm
        crt
        cudart
        cccl
        cublas
        nvrtc
      )
    elseif(thing MATCHES "^(nvcc|cudnn|g[+][+]-[0-9]+)$")
      _cudastack_report_package_of(names "${origin}" "${thing}" "${release}")
    else()
      _cudastack_report_package_of_library(names "${origin}" "${thing}" "${release}")
    endif()
    if(NOT names)
      set(packages "")
      set(extras "")
      break()
    elseif(origin STREQUAL "wheel" AND NOT thing STREQUAL "cudnn")
      list(APPEND extras ${names})
    else()
      list(APPEND packages ${names})
    endif()
  endforeach()
  if(origin STREQUAL "wheel" AND (packages OR extras MATCHES "cublas|cusolver") AND NOT release VERSION_LESS 11.8)
    foreach(needed IN ITEMS cublas cuda_nvrtc)
      _cudastack_core_glob_names(
        there
        "${environment}"
        "lib/python3*/site-packages/nvidia_${needed}-*.dist-info"
        "lib/python3*/site-packages/nvidia_${needed}_cu*.dist-info"
      )
      if(NOT there)
        string(REPLACE "cuda_" "" needed "${needed}")
        list(APPEND extras "${needed}")
      endif()
    endforeach()
  endif()
  list(REMOVE_DUPLICATES extras)
  list(REMOVE_DUPLICATES packages)
  if(release AND NOT release VERSION_LESS 13.0 AND extras MATCHES "cufft|cusolver|cusparse|nvjitlink")
    list(APPEND packages "nvidia-nvjitlink==${release}.*")
    list(REMOVE_ITEM extras nvjitlink)
  endif()
  list(JOIN extras "," extras)
  if(extras AND release)
    list(APPEND packages "cuda-toolkit[${extras}]==${release}.*")
  elseif(extras)
    list(APPEND packages "cuda-toolkit[${extras}]>=13")
  elseif(packages AND origin STREQUAL "conda" AND release)
    list(APPEND packages "cuda-version=${release}")
  endif()
  set(${out_packages} "${packages}")
  return(PROPAGATE ${out_packages})
endfunction()
