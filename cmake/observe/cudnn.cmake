# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records every cuDNN that targets of the project link, with the header that these targets compile with.

::

  _cudastack_observe_cudnn()

``cudnn.linked.<n>`` (target, path, real, version, major, entry, chooser, grade) and ``cudnn.linked.<n>.header`` (path, version, entry, doubt),
with ``cudnn.linked.count``: one for each pair of library and header. The header counts only for a target that uses cuDNN itself: what
merely comes along on the link line was compiled elsewhere.
#]=]
function(_cudastack_observe_cudnn)
  get_property(keys GLOBAL PROPERTY _CUDASTACK_CUDNN)
  set(number 0)
  set(pairs "")
  if(keys)
    _cudastack_core_load_facts()
  endif()
  foreach(key IN LISTS keys)
    get_property(file GLOBAL PROPERTY "_CUDASTACK_FILE_${key}")
    _cudastack_observe_users(targets through "${key}")
    foreach(target IN LISTS targets)
      _cudastack_observe_uses(uses "${target}" "${key}")
      if(NOT uses OR NOT EXISTS "${file}")
        continue()
      endif()
      _cudastack_observe_is_built(built "${target}")
      _cudastack_observe_languages_of(languages "${target}")
      foreach(language IN LISTS languages)
        _cudastack_observe_cudnn_header(header doubt "${target}" ${language})
        set(pair "${file}|${header}|${doubt}|${built}")
        if(NOT pair IN_LIST pairs)
          list(APPEND pairs "${pair}")
          math(EXPR number "${number} + 1")
          _cudastack_observe_record_cudnn(${number} "${target}" "${file}" "${header}" "${doubt}" "${built}")
        endif()
      endforeach()
    endforeach()
  endforeach()
  if(number GREATER 0)
    _cudastack_core_record(cudnn.linked "count=${number}")
  endif()
endfunction()
