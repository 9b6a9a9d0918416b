# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file of one part of cuDNN to link.

::

  _cudastack_inspect_cudnn_part(<out_path> <out_real> <folder> <names> <major>)

``<names>``: all that the part has in this folder. The development link where it leads to ``<major>``, or does not tell; else the name that programs load.
#]=]
function(
  _cudastack_inspect_cudnn_part
  out_path
  out_real
  folder
  names
  major
)
  set(result_path "")
  set(result_real "")
  set(plain "${names}")
  list(FILTER plain INCLUDE REGEX "\\.so$")
  if(plain)
    _cudastack_core_real_path(real "${folder}/${plain}")
    _cudastack_core_file_version(version "${real}")
    if(version STREQUAL "" OR major STREQUAL "" OR version MATCHES "^${major}(\\.|$)")
      set(result_path "${folder}/${plain}")
      set(result_real "${real}")
    endif()
  endif()
  if(major STREQUAL "")
    list(FILTER names INCLUDE REGEX "\\.so\\.")
  else()
    list(FILTER names INCLUDE REGEX "\\.so\\.${major}(\\.|$)")
  endif()
  if(names AND NOT result_path)
    _cudastack_core_choose_soname_link(name "${folder}" "${names}")
    set(result_path "${folder}/${name}")
    _cudastack_core_real_path(result_real "${result_path}")
  endif()
  set(${out_path} "${result_path}")
  set(${out_real} "${result_real}")
  return(PROPAGATE ${out_path} ${out_real})
endfunction()
