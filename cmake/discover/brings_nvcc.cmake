# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which package brings nvcc to the run-time parts of one release, for people; empty where nobody knows.

::

  _cudastack_discover_brings_nvcc(<out_text> <wheel|conda|nvidia|""> <release>)

Sources: the wheels ``nvidia-cuda-nvcc-cu11`` and ``-cu12``, which hold ptxas and no nvcc, and ``nvidia-cuda-nvcc`` from 13.0 on; conda-forge's feedstock cuda-nvcc, from
12.0 on, and the channel nvidia, from 11.3 on; NVIDIA's repositories.
#]=]
function(_cudastack_discover_brings_nvcc out_text kind release)
  set(result_text "")
  string(REPLACE "." "-" suffix "${release}")
  if(release STREQUAL "")
    set(kind "")
  elseif(kind STREQUAL "wheel" AND release VERSION_LESS 13)
    set(
      result_text
      "no wheel of CUDA ${release} has nvcc; conda's cuda-nvcc=${release} and NVIDIA's package cuda-nvcc-${suffix} do"
    )
  elseif(kind STREQUAL "wheel")
    set(result_text "nvcc is in the wheel nvidia-cuda-nvcc==${release}.*")
  elseif(kind STREQUAL "conda" AND release VERSION_LESS 12)
    set(result_text "nvcc is in cuda-nvcc=${release} of the channel nvidia; conda-forge has none of this release")
  elseif(kind STREQUAL "conda")
    set(result_text "nvcc is in cuda-nvcc with cuda-version=${release}")
  elseif(kind STREQUAL "nvidia")
    set(result_text "nvcc is in NVIDIA's package cuda-nvcc-${suffix}")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
