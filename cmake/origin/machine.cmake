# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What this machine is, where that is more than a plain one: container, NVIDIA's image, WSL, Jetson, Cray.

::

  _cudastack_origin_machine()

Records ``machine.*``, once a configure. Attributes, and no origins: within a container CUDA still is of a package. The variables of an image
say what it was made with, and nothing of what was installed since. Up to CUDA 12 a Jetson has toolkits of its own, ``toolkit.platform``. Source: Dockerfiles of nvidia/cuda; ``/etc/nv_tegra_release``; Cray PE.
#]=]
function(_cudastack_origin_machine)
  set(root "${CUDASTACK_SYSROOT}")
  _cudastack_origin_machine_container(container evidence)
  _cudastack_origin_machine_wsl(wsl)
  set(image "")
  set(image_cuda "")
  if(EXISTS "${root}/NGC-DL-CONTAINER-LICENSE" OR NOT "$ENV{NV_CUDA_CUDART_VERSION}" STREQUAL "")
    set(image nvidia)
    string(REGEX MATCH "^[0-9]+([.][0-9]+)+$" image_cuda "$ENV{CUDA_VERSION}")
  endif()
  set(board "")
  _cudastack_origin_l4t(l4t)
  _cudastack_core_read_text(family "${root}/sys/devices/soc0/family")
  if(EXISTS "${root}/etc/nv_tegra_release" OR family MATCHES "^[Tt]egra")
    set(board jetson)
  endif()
  _cudastack_core_get_fact(header header.cudart.real)
  set(platform "")
  if(header MATCHES "/targets/(aarch64|sbsa)-linux/")
    string(REPLACE aarch64 jetson platform "${CMAKE_MATCH_1}")
  endif()
  _cudastack_core_record(toolkit "platform=${platform}")
  set(cray "")
  set(cray_environment "")
  if(IS_DIRECTORY "${root}/opt/cray/pe" OR NOT "$ENV{CRAYPE_VERSION}" STREQUAL "")
    set(cray 1)
    set(cray_environment "$ENV{PE_ENV}")
  endif()
  _cudastack_core_record(
    machine
    "container=${container}"
    "container_evidence=${evidence}"
    "image=${image}"
    "image_cuda=${image_cuda}"
    "wsl=${wsl}"
    "board=${board}"
    "l4t=${l4t}"
    "cray=${cray}"
    "cray_environment=${cray_environment}"
  )
endfunction()
