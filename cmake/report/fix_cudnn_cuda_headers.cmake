# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Brings the headers of CUDA that cuDNN's include, where there is no toolkit.

::

  _cudastack_report_fix_cudnn_cuda_headers(<out_command> <unused>)

From where cuDNN came, in the release of CUDA that its environment has, else in the one that it is built with; else the same cuDNN with the headers in a folder of the build tree. For CUDA 11 and 12 the wheel of nvcc has a
part of them, for later ones a wheel of its own; conda-forge has that part apart too.
#]=]
function(_cudastack_report_fix_cudnn_cuda_headers out_command unused)
  # The same question of another artefact: whose packages is it made of?
  set(nvcc.origin.kind "${cudnn.header.origin.kind}")
  set(nvcc.origin.folder "${cudnn.header.origin.folder}")
  set(nvcc.real "")
  _cudastack_report_toolkit_origin(origin folder)
  _cudastack_report_environment_release(release "${folder}")
  if(release STREQUAL "")
    set(release "${cudnn.library.loaded.cuda_release}")
  endif()
  set(packages "")
  if(origin STREQUAL "wheel" AND release)
    set(extras crt cudart)
    if(release VERSION_LESS 13)
      set(extras cudart nvcc)
    endif()
    _cudastack_report_pin_wheels(packages "" "${extras}" "${release}" "${folder}")
  elseif(origin MATCHES "^(conda|debian)$")
    _cudastack_report_package_names(packages ${origin} cudart "${release}" "${folder}")
    if(origin STREQUAL "conda" AND packages)
      set(platform linux-64)
      if("${CMAKE_HOST_SYSTEM_PROCESSOR}" STREQUAL "aarch64")
        set(platform linux-aarch64)
      endif()
      list(PREPEND packages "cuda-crt-dev_${platform}")
    endif()
  endif()
  _cudastack_report_client(install install "${origin}" "${folder}" "${packages}" conda-forge)
  set(result_command "")
  if(install)
    _cudastack_report_cmake_command(again)
    set(result_command "${install} && ${again}")
  elseif(DEFINED cudnn.header.version)
    _cudastack_report_cudnn_cuda_major(major)
    _cudastack_report_cudnn_in_tree(result_command "${major}" "==${cudnn.header.version}.*" "cudnn-cu${major}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
