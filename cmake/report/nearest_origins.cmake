# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Who could bring what is missing, the nearest first.

::

  _cudastack_report_nearest_origins(<out_origins> <nvcc|cudnn|g++-n>)

A list of ``<origin>|<release>|<encoded environment>``. The origin of the chosen toolkit, for its release; an active conda environment and an active virtualenv, where there is no toolkit for the release
that they have parts of; loadable modules; an active Spack; the distribution. cuDNN is no package of Debian or Fedora, so NVIDIA's own repository has to be there.
#]=]
function(_cudastack_report_nearest_origins out_origins what)
  set(result_origins "")
  set(release "${nvcc.release}")
  _cudastack_report_toolkit_origin(origin folder)
  if(NOT origin STREQUAL "")
    _cudastack_core_encode(folder "${folder}")
    list(APPEND result_origins "${origin}|${release}|${folder}")
  endif()
  foreach(pair IN ITEMS conda|CONDA_PREFIX wheel|VIRTUAL_ENV)
    string(REGEX MATCH "^(.*)[|](.*)$" pair "${pair}")
    set(origin "${CMAKE_MATCH_1}")
    set(folder "$ENV{${CMAKE_MATCH_2}}")
    _cudastack_report_environment_release(environment_release "${folder}")
    if(environment_release STREQUAL "")
      set(environment_release "${release}")
    endif()
    # One that has parts of another release would be changed, or mixed.
    if(NOT folder STREQUAL "" AND (release STREQUAL "" OR release STREQUAL environment_release))
      _cudastack_core_encode(folder "${folder}")
      list(APPEND result_origins "${origin}|${environment_release}|${folder}")
    endif()
  endforeach()
  list(APPEND result_origins "module|${release}|")
  if(what STREQUAL "nvcc" AND NOT "$ENV{SPACK_ROOT}" STREQUAL "")
    list(APPEND result_origins "spack|${release}|")
  endif()
  set(root "${CUDASTACK_SYSROOT}")
  string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${root}")
  file(
    GLOB repositories
    "${pattern}/var/lib/apt/lists/*_compute_cuda_repos_*_Packages*"
    "${pattern}/var/lib/apt/lists/_var_cu*-repo-*_Packages*"
  )
  if(what STREQUAL "cudnn" AND repositories)
    list(APPEND result_origins "nvidia-deb|${release}|")
  endif()
  file(GLOB repositories "${pattern}/etc/yum.repos.d/cuda-*.repo" "${pattern}/etc/zypp/repos.d/cuda-*.repo")
  if(what STREQUAL "cudnn" AND repositories)
    list(APPEND result_origins "nvidia-rpm|${release}|")
  endif()
  foreach(pair IN ITEMS debian|debian_version arch|arch-release)
    string(REGEX MATCH "^(.*)[|](.*)$" pair "${pair}")
    if(EXISTS "${root}/etc/${CMAKE_MATCH_2}")
      list(APPEND result_origins "${CMAKE_MATCH_1}|${release}|")
    endif()
  endforeach()
  set(${out_origins} "${result_origins}")
  return(PROPAGATE ${out_origins})
endfunction()
