# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Installs what is missing: ``nvcc``, ``cudnn`` or ``g++-<n>``.

::

  _cudastack_report_fix_install(<out_command> <what> [<NAME=value>])

By the nearest origin: for cuDNN the conda environment of the chosen nvcc, active or not, for its release; an active conda environment, an active
virtualenv, the environment that the chosen toolkit's wheels are in, Debian's packages; cuDNN is no package of Debian, so NVIDIA's own repository has to be among apt's. ``<NAME=value>``: a setting
for the configure after it. Where a working nvcc lies somewhere that nobody named, there would be no finding, so nothing is
offered that is there already.
#]=]
function(_cudastack_report_fix_install out_command what)
  _cudastack_report_cmake_command(again SET ${ARGN})
  _cudastack_report_privilege(privilege)
  set(conda_nvcc "cuda-nvcc cuda-cudart-dev libcublas-dev")
  set(conda_cudnn "cudnn")
  set(
    pip_nvcc
    "nvidia-cuda-nvcc nvidia-nvvm nvidia-cuda-crt nvidia-cuda-runtime nvidia-cuda-cccl nvidia-cublas nvidia-cuda-nvrtc"
  )
  string(REGEX MATCH "^[0-9]+" major "${nvcc.release}")
  set(pip_cudnn "nvidia-cudnn-cu${major}")
  set(apt_nvcc "nvidia-cuda-toolkit")
  file(GLOB nvidia_repository "/var/lib/apt/lists/*nvidia*_Packages*")
  if(nvidia_repository)
    set(apt_cudnn "libcudnn9-dev-cuda-${major}")
  endif()
  set(result_command "")
  if(what STREQUAL "cudnn" AND "${nvcc.origin.kind}" STREQUAL "conda")
    _cudastack_report_conda_install(
      install
      "${nvcc.origin.folder}"
      conda-forge
      ${conda_cudnn}
      "cuda-version=${nvcc.release}"
    )
    if(install)
      set(result_command "${install} && ${again}")
    endif()
  elseif(NOT "$ENV{CONDA_PREFIX}" STREQUAL "" AND DEFINED conda_${what})
    _cudastack_report_conda_install(install "$ENV{CONDA_PREFIX}" conda-forge ${conda_${what}})
    if(install)
      set(result_command "${install} && ${again}")
    endif()
  elseif(NOT "$ENV{VIRTUAL_ENV}" STREQUAL "" AND DEFINED pip_${what})
    set(result_command "pip install ${pip_${what}} && ${again}")
  elseif(what STREQUAL "cudnn" AND "${toolkit.source_root}" MATCHES "^(.*)/lib/python3[^/]*/site-packages/nvidia/")
    _cudastack_core_shell_quote(pip "${CMAKE_MATCH_1}/bin/pip")
    set(result_command "${pip} install ${pip_cudnn} && ${again}")
  elseif(DEFINED apt_${what} AND EXISTS "/etc/debian_version")
    set(result_command "${privilege}apt-get install -y ${apt_${what}} && ${again}")
  elseif(what MATCHES "^g[+][+]-" AND EXISTS "/etc/debian_version")
    set(result_command "${privilege}apt-get install -y ${what} && ${again}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
