# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The environment that a folder lies in, for ``origin.cmake``; asked once a run, since many files lie in one folder.

::

  _cudastack_core_origin_of_folder(<out_origin> <folder>)
#]=]
function(_cudastack_core_origin_of_folder out_origin folder)
  get_property(result_origin GLOBAL PROPERTY "_CUDASTACK_ORIGIN_${folder}")
  if("${result_origin}" STREQUAL "")
    set(result_origin "none")
    set(parent "${folder}")
    foreach(level RANGE 1 8)
      if(IS_DIRECTORY "${parent}/conda-meta")
        set(result_origin "conda environment ${parent}")
        break()
      elseif(IS_DIRECTORY "${parent}/dist-info")
        set(result_origin "wheels unpacked into ${parent}")
        break()
      elseif(parent MATCHES "^/?$")
        break()
      endif()
      cmake_path(GET parent PARENT_PATH parent)
    endforeach()
    set_property(GLOBAL PROPERTY "_CUDASTACK_ORIGIN_${folder}" "${result_origin}")
  endif()
  if(result_origin STREQUAL "none")
    set(result_origin "")
  endif()
  set(${out_origin} "${result_origin}")
  return(PROPAGATE ${out_origin})
endfunction()
