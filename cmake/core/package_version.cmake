# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of an artefact by the package that owns its file.

::

  _cudastack_core_package_version(<out_version> <subject> <package> <version>)

Empty where the package is not numbered as the file is: cuBLAS 11.11 of conda's ``cudatoolkit`` 11.8, an HPC SDK 24.5, a skeleton package. What
is left of a name without vendor, release, architecture and kind of package tells: ``nvidia-cuda-runtime-cu12``, ``cuda-cudart-dev-12-4``,
``cuda-cudart-dev_linux-64``, ``libcublas12``. Of the version the part that is NVIDIA's: ``11.8.89~11.8.0-5`` gives ``11.8.89``.
#]=]
function(_cudastack_core_package_version out_version subject package version)
  set(result_version "")
  string(TOLOWER "${package}" stem)
  string(REPLACE "_" "-" stem "${stem}")
  string(REGEX REPLACE "^(.*/)?(nvidia-|lib)?([a-z][a-z-]*).*$" "\\3" stem "${stem}")
  string(REGEX REPLACE "(-(cu|linux|dev|devel|static|impl|tools|headers)|-)+$" "" stem "${stem}")
  set(own "")
  if(subject MATCHES "^cudnn\\.")
    set(own "cudnn|cudnn-jit")
  elseif(subject MATCHES "^(nvcc|ptxas|cicc|header\\..*|lib\\.(cuda(rt|devrt)|nvrtc|nvjitlink)(_.*)?)(\\.loaded)?$")
    set(own "cuda|cuda-?toolkit|(cuda-)?(cudart|nvrtc|nvvm|nvjitlink)|cuda-(runtime|nvcc|crt|driver)")
  elseif(subject MATCHES "^lib\\.(npp|cufft|cusolver|cublas|[a-z0-9]+)")
    set(own "${CMAKE_MATCH_1}")
  endif()
  if(stem MATCHES "^(${own})$" AND version MATCHES "^([0-9]+:)?([0-9]+\\.[0-9]+[0-9.]*)")
    string(REGEX REPLACE "\\.$" "" result_version "${CMAKE_MATCH_2}")
  endif()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
