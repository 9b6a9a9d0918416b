# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a driver library was mounted into this container from its host.

::

  _cudastack_origin_mount(<out_claim> <file>)

The file itself, as NVIDIA's runtime and Apptainer mount it, or a folder of nothing but the driver, as Kubernetes' device plugins do. Asked before the packages:
one that lists the file does not have the file that is seen. Source: ``/proc/self/mountinfo``.
#]=]
function(_cudastack_origin_mount out_claim file)
  set(result_claim "")
  _cudastack_origin_is_driver(is_driver "${file}")
  if(is_driver)
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE relative)
    set(points "/${relative}")
    if(relative MATCHES "^(usr/local/nvidia|[.]singularity[.]d/libs)(/|$)")
      cmake_path(GET relative PARENT_PATH folder)
      list(APPEND points "/${folder}" "/${CMAKE_MATCH_1}")
    endif()
    string(REPLACE " " "\\040" points "${points}")
    _cudastack_origin_mounts(mounts)
    foreach(point IN LISTS points)
      string(FIND "${mounts}" "\n${point} " begin)
      if(NOT begin EQUAL -1)
        # Its proof is no file to watch: every process has its own.
        _cudastack_origin_claim(result_claim kind=mount "folder=/")
        break()
      endif()
    endforeach()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
