# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The arguments of pip that bring wheels of one CUDA release.

::

  _cudastack_report_pin_wheels(<out_packages> <packages> <extras> <release> <environment>)

``<extras>`` are those of NVIDIA's ``cuda-toolkit``, which pins each to its version in a release (11.8, and 12.0 and later). What wheels need and do not pin would come in
the newest release, into the same folder: cuBLAS and NVRTC where ``<environment>`` lacks them, and nvJitLink, whose versions are the release's. Source: metadata on PyPI.
#]=]
function(
  _cudastack_report_pin_wheels
  out_packages
  packages
  extras
  release
  environment
)
  if((packages OR extras MATCHES "cublas|cusolver") AND NOT release VERSION_LESS 11.8)
    foreach(needed IN ITEMS cublas nvrtc)
      _cudastack_core_glob_names(
        there
        "${environment}"
        "lib/python3*/site-packages/nvidia_${needed}[-_]*.dist-info"
        "lib/python3*/site-packages/nvidia_cuda_${needed}[-_]*.dist-info"
      )
      if(NOT there AND NOT needed IN_LIST extras)
        list(APPEND extras "${needed}")
      endif()
    endforeach()
  endif()
  if(release AND NOT release VERSION_LESS 13.0 AND extras MATCHES "cufft|cusolver|cusparse|nvjitlink")
    list(APPEND packages "nvidia-nvjitlink==${release}.*")
    list(REMOVE_ITEM extras nvjitlink)
  endif()
  list(JOIN extras "," extras)
  if(extras AND release)
    list(APPEND packages "cuda-toolkit[${extras}]==${release}.*")
  elseif(extras)
    # The first with an nvcc.
    list(APPEND packages "cuda-toolkit[${extras}]>=13")
  endif()
  set(${out_packages} "${packages}")
  return(PROPAGATE ${out_packages})
endfunction()
