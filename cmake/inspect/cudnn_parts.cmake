# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What lies beside the chosen cuDNN library: its parts, and its static libraries.

::

  _cudastack_inspect_cudnn_parts(<out_parts> <folder> <major>)

Records ``cudnn.part.<n>`` (name as in ``libcudnn_<name>.so``; path, of the development link if there is one; real) and ``cudnn.static.<n>`` (name, ``cudnn`` of the
main one; path), each with ``count``. Only those of ``<major>``: Debian's folder may hold several. A part that no table knows is one too.
#]=]
function(_cudastack_inspect_cudnn_parts out_parts folder major)
  _cudastack_core_glob_names(names "${folder}" "libcudnn*")
  set(archives "${names}")
  list(FILTER names INCLUDE REGEX "^libcudnn_[a-z0-9_]+\\.so(\\.[0-9.]+)?$")
  set(result_parts "")
  set(parts "${names}")
  list(TRANSFORM parts REPLACE "^libcudnn_([a-z0-9_]+)\\.so.*$" "\\1")
  list(REMOVE_DUPLICATES parts)
  set(number 0)
  foreach(part IN LISTS parts)
    set(of_part "${names}")
    list(FILTER of_part INCLUDE REGEX "^libcudnn_${part}\\.so")
    _cudastack_inspect_cudnn_part(path real "${folder}" "${of_part}" "${major}")
    if(path)
      list(APPEND result_parts "${part}")
      math(EXPR number "${number} + 1")
      _cudastack_core_record(cudnn.part.${number} "name=${part}" "path=${path}" "real=${real}")
    endif()
  endforeach()
  _cudastack_core_record(cudnn.part count=${number})
  # libcudnn_static.a and libcudnn_static_v8.a are one; the plain name comes first.
  list(FILTER archives INCLUDE REGEX "^libcudnn[a-z0-9_]*_static(_v${major})?\\.a$")
  set(seen "")
  set(number 0)
  foreach(archive IN LISTS archives)
    string(REGEX REPLACE "^libcudnn_?([a-z0-9_]*)_static(_v[0-9]+)?\\.a$" "\\1" name "${archive}")
    if(archive MATCHES "^libcudnn_static")
      set(name cudnn)
    endif()
    if(NOT name IN_LIST seen)
      list(APPEND seen "${name}")
      math(EXPR number "${number} + 1")
      _cudastack_core_record(cudnn.static.${number} "name=${name}" "path=${folder}/${archive}")
    endif()
  endforeach()
  _cudastack_core_record(cudnn.static count=${number})
  set(${out_parts} "${result_parts}")
  return(PROPAGATE ${out_parts})
endfunction()
