# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What proves an origin in a folder or above it: ``<entry>|<folder that holds it>`` each, the nearest first.

::

  _cudastack_origin_markers(<out_markers> <folder>)

Ends at CUDASTACK_SYSROOT where the folder lies in it. Every folder is looked at once.
#]=]
function(_cudastack_origin_markers out_markers folder)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_MARKERS_${folder}" SET)
  if(NOT known)
    set(result_markers "")
    foreach(
      entry
      IN
      ITEMS dist-info conda-meta .spack/spec.json .spack/spec.yaml easybuild compilers/bin/nvc++ bin/cuda-uninstaller
    )
      if(EXISTS "${folder}/${entry}")
        _cudastack_core_encode(holder "${folder}")
        list(APPEND result_markers "${entry}|${holder}")
      endif()
    endforeach()
    cmake_path(GET folder PARENT_PATH parent)
    if(NOT parent STREQUAL folder AND NOT parent STREQUAL "" AND NOT folder STREQUAL "${CUDASTACK_SYSROOT}")
      _cudastack_origin_markers(above "${parent}")
      list(APPEND result_markers ${above})
    endif()
    set_property(GLOBAL PROPERTY "_CUDASTACK_MARKERS_${folder}" "${result_markers}")
  endif()
  get_property(result_markers GLOBAL PROPERTY "_CUDASTACK_MARKERS_${folder}")
  set(${out_markers} "${result_markers}")
  return(PROPAGATE ${out_markers})
endfunction()
