# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records every cuDNN that targets of the project link, with the header that these targets compile with.

::

  _cudastack_observe_cudnn()

``cudnn.linked.<n>`` (target, path, real, version, major, entry, chooser, grade) and ``cudnn.linked.<n>.header`` (path, version, entry),
with ``cudnn.linked.count``: one for each pair of library and header. The header counts only for a target that uses cuDNN itself: what
merely comes along on the link line was compiled elsewhere.
#]=]
function(_cudastack_observe_cudnn)
  get_property(keys GLOBAL PROPERTY _CUDASTACK_CUDNN)
  set(number 0)
  set(pairs "")
  foreach(key IN LISTS keys)
    get_property(file GLOBAL PROPERTY "_CUDASTACK_FILE_${key}")
    _cudastack_observe_users(targets through "${key}")
    foreach(target IN LISTS targets)
      _cudastack_observe_cudnn_header(uses header "${target}" "${key}")
      _cudastack_observe_is_built(built "${target}")
      if(uses AND EXISTS "${file}" AND NOT "${file}|${header}|${built}" IN_LIST pairs)
        list(APPEND pairs "${file}|${header}|${built}")
        math(EXPR number "${number} + 1")
        _cudastack_observe_record_cudnn(${number} "${target}" "${file}" "${header}" "${built}")
      endif()
    endforeach()
  endforeach()
  if(number GREATER 0)
    _cudastack_core_record(cudnn.linked "count=${number}")
  endif()
endfunction()
