# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the packages of an origin are called that bring a compiler, libraries or cuDNN of one CUDA release.

::

  _cudastack_report_package_names(<out_packages> <origin> <things> <release> <environment>)

``<things>``: ``nvcc``, ``cudnn``, ``g++-<n>``, or libraries by their ``CUDA::`` names; ``<release>`` may be empty where none is chosen. Empty where one
of the things has no package there that is known: what brings a part of them mends nothing.
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
    if(thing MATCHES "^(nvcc|cudnn|g[+][+]-[0-9]+)$")
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
  list(REMOVE_DUPLICATES extras)
  list(REMOVE_DUPLICATES packages)
  if(origin STREQUAL "wheel")
    _cudastack_report_pin_wheels(packages "${packages}" "${extras}" "${release}" "${environment}")
  elseif(origin STREQUAL "conda" AND packages AND release)
    list(APPEND packages "cuda-version=${release}")
  endif()
  set(${out_packages} "${packages}")
  return(PROPAGATE ${out_packages})
endfunction()
