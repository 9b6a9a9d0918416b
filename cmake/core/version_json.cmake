# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of a toolkit's file by the ``version.json`` of the tree that it lies in; empty where there is none.

::

  _cudastack_core_version_json(<out_version> <subject> <real path>)

Source: NVIDIA's installers since 11.1; an entry a component, and ``cuda`` for the whole. Some releases have a date in it, as ``11.8.20220929``: that is no
version.
#]=]
function(_cudastack_core_version_json out_version subject real)
  set(result_version "")
  string(REGEX REPLACE "^lib\\.(.*)$" "lib\\1" component "${subject}")
  string(REGEX REPLACE "_static.*$" "" component "${component}")
  if(component MATCHES "^(header\\..*|libcuda(rt|devrt)|libculibos)$")
    set(component cuda_cudart)
  elseif(component MATCHES "^(cicc|ptxas|nvcc)$")
    set(component cuda_nvcc)
  elseif(component MATCHES "^lib(nvrtc|cupti)$")
    set(component "cuda_${CMAKE_MATCH_1}")
  elseif(component MATCHES "^lib(npp|cufft|cusolver|cublas)")
    set(component "${CMAKE_MATCH_0}")
  endif()
  set(folder "${real}")
  # The deepest is <root>/targets/<triple>/lib/stubs/<file>.
  foreach(level RANGE 1 5)
    cmake_path(GET folder PARENT_PATH folder)
    if(EXISTS "${folder}/version.json")
      file(READ "${folder}/version.json" text LIMIT 100000)
      string(JSON version ERROR_VARIABLE none GET "${text}" "${component}" version)
      if(
        none STREQUAL "NOTFOUND"
        AND version MATCHES "^[0-9]+\\.[0-9]+[0-9.]*$"
        AND NOT version MATCHES "[0-9][0-9][0-9][0-9][0-9]"
      )
        set(result_version "${version}")
      endif()
      break()
    endif()
  endforeach()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
