# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The parts that were asked for and that do not lie beside the library of a place.

::

  _cudastack_discover_cudnn_lacking(<out_parts> <number>)

``<number>``: the candidate. No folder is listed where no part was asked for. A single link may lie in another folder than the parts.
#]=]
function(_cudastack_discover_cudnn_lacking out_parts number)
  _cudastack_core_get_fact(result_parts request.cudnn_parts)
  list(REMOVE_ITEM result_parts cudnn all)
  _cudastack_core_get_fact(library "cudnn.candidate.${number}.library")
  if(result_parts AND library)
    _cudastack_core_get_fact(file_version "cudnn.candidate.${number}.library_version")
    string(REGEX MATCH "^[0-9]+" major "${file_version}")
    _cudastack_core_real_path(real "${library}")
    set(names "")
    foreach(file IN ITEMS "${library}" "${real}")
      cmake_path(GET file PARENT_PATH folder)
      if(NOT names)
        _cudastack_core_glob_names(names "${folder}" "libcudnn_*.so*")
        list(FILTER names INCLUDE REGEX "^libcudnn_[a-z0-9_]+[.]so([.]${major}([.].*)?)?$")
      endif()
    endforeach()
    # As if this place had been chosen.
    _cudastack_core_get_fact(cudnn.header.version "cudnn.candidate.${number}.version")
    set(cudnn.part.count 0)
    foreach(name IN LISTS names)
      math(EXPR cudnn.part.count "${cudnn.part.count} + 1")
      string(REGEX REPLACE "^libcudnn_([a-z0-9_]+)[.].*$" "\\1" cudnn.part.${cudnn.part.count}.name "${name}")
    endforeach()
    _cudastack_core_cudnn_components(parts)
    list(REMOVE_ITEM result_parts ${parts})
  endif()
  set(${out_parts} "${result_parts}")
  return(PROPAGATE ${out_parts})
endfunction()
