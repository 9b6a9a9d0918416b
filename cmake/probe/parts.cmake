# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The files that nvcc takes by itself to build a kernel, as far as they are known.

::

  _cudastack_probe_parts(<out_files>)

A list of encoded paths. A part that is not there is in it by its folder: what comes or goes there changes the folder's time.
The facts are variables of the caller.
#]=]
function(_cudastack_probe_parts out_files)
  set(result_files "")
  foreach(
    fact
    IN
    ITEMS cicc.path ptxas.path host.path host.limit.path header.cuda.path header.cudart.path lib.cudart_static.path
  )
    if(DEFINED ${fact})
      _cudastack_core_encode(file "${${fact}}")
      list(APPEND result_files "${file}")
    endif()
  endforeach()
  foreach(
    folder
    IN
    LISTS toolkit.library_dirs
    ITEMS "${toolkit.root}/bin" "${toolkit.root}/nvvm/bin" "${toolkit.root}/nvvm/libdevice"
  )
    _cudastack_core_encode(folder "${folder}")
    list(APPEND result_files "${folder}")
  endforeach()
  set(${out_files} "${result_files}")
  return(PROPAGATE ${out_files})
endfunction()
