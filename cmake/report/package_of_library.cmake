# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The package of an origin that brings a library of the toolkit for development, by its ``CUDA::`` name; for a wheel the extra of ``cuda-toolkit``. Empty where none is known.

::

  _cudastack_report_package_of_library(<out_name> <origin> <library> <release>)

NVIDIA's debs and rpms and conda-forge call them alike. Static libraries are in those packages too, but in no wheel save cudart's, and not in conda-forge's. Sources: as ``package_of.cmake``.
#]=]
function(_cudastack_report_package_of_library out_name origin library release)
  string(REGEX REPLACE "_static(_nocallback)?$" "" component "${library}")
  string(TOLOWER "${component}" component)
  string(REGEX REPLACE "^(cublaslt|nvblas)$" "cublas" component "${component}")
  string(REGEX REPLACE "^cufftw$" "cufft" component "${component}")
  string(REGEX REPLACE "^cufile_rdma$" "cufile" component "${component}")
  string(REGEX REPLACE "^(nvtx3(_interop)?|nvtoolsext)$" "nvtx" component "${component}")
  string(REGEX REPLACE "^npp.*$" "npp" component "${component}")
  set(common "cublas|cudart|cufft|cupti|curand|cusolver|cusparse|npp|nvrtc")
  set(of_wheel "${common}|cufile|culibos|nvfatbin|nvjitlink|nvjpeg|nvtx")
  set(of_conda "${common}|cufile|nvfatbin|nvjitlink|nvjpeg|nvtx")
  set(of_nvidia-deb "${of_conda}")
  set(of_nvidia-rpm "${of_conda}")
  set(of_negativo17 "${common}")
  set(of_debian "${common}|culibos|nvfatbin|nvjitlink|nvjpeg|nvtx")
  string(REPLACE "." "-" suffix "${release}")
  set(base "lib${component}")
  if(component MATCHES "^(cudart|cupti|nvrtc|nvtx)$")
    set(base "cuda-${component}")
  endif()
  set(name "")
  if(
    NOT DEFINED of_${origin}
    OR NOT component MATCHES "^(${of_${origin}})$"
    OR release STREQUAL ""
    OR (origin STREQUAL "conda" AND release VERSION_LESS 12.0)
    OR (component STREQUAL "nvjitlink" AND release VERSION_LESS 12.0)
    OR (component STREQUAL "nvfatbin" AND release VERSION_LESS 12.4)
    OR (library STREQUAL "nvToolsExt" AND NOT release VERSION_LESS 13.0)
    OR (origin STREQUAL "wheel" AND library MATCHES "_static" AND NOT component STREQUAL "cudart")
    OR (origin STREQUAL "conda" AND library MATCHES "_static")
  )
    set(name "")
  elseif(origin STREQUAL "wheel")
    set(name "${component}")
  elseif(origin STREQUAL "conda")
    set(name "${base}-dev")
  elseif(origin STREQUAL "negativo17")
    set(name "cuda-${component}-devel")
  elseif(origin STREQUAL "debian" AND component STREQUAL "cupti")
    set(name libcupti-dev)
  elseif(origin STREQUAL "debian")
    set(name nvidia-cuda-dev)
  elseif(component STREQUAL "nvtx" OR (component STREQUAL "cupti" AND origin STREQUAL "nvidia-rpm"))
    set(name "${base}-${suffix}")
  elseif(origin STREQUAL "nvidia-deb")
    set(name "${base}-dev-${suffix}")
  else()
    set(name "${base}-devel-${suffix}")
  endif()
  set(${out_name} "${name}")
  return(PROPAGATE ${out_name})
endfunction()
