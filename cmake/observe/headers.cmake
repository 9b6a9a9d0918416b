# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the CUDA headers of another release that targets of the project compile with.

::

  _cudastack_observe_headers()

They follow ``added.header.<n>`` of the first look, with ``target`` and ``grade``. Latent: only targets that nobody builds do, or
the folder counts only if the target has
it by ``-I`` and not as a system folder (``doubt``). ``late.unknown_headers``: ``<target> <expression>`` where nobody can know, and
``<target> <header>`` where only the compiler's own folders have one and the target may include none.
#]=]
function(_cudastack_observe_headers)
  _cudastack_core_load_facts()
  _cudastack_observe_noted_targets(targets)
  get_property(worth GLOBAL PROPERTY _CUDASTACK_SURVEY_HEADERS)
  if(NOT worth OR "${added.header.count}" STREQUAL "" OR NOT DEFINED nvcc.release)
    return()
  endif()
  set(number "${added.header.count}")
  set(unknown "")
  set(seen "")
  foreach(target IN LISTS targets)
    _cudastack_observe_languages_of(languages "${target}")
    if(NOT languages STREQUAL "CUDA")
      _cudastack_observe_uses_cuda(uses "${target}")
      if(NOT uses)
        list(REMOVE_ITEM languages CXX C)
      endif()
    endif()
    _cudastack_observe_is_built(built "${target}")
    foreach(language IN LISTS languages)
      _cudastack_observe_include_order(folders "${target}" ${language} own)
      foreach(pair IN ITEMS "cudart|cuda_runtime_api.h|CUDART_VERSION" "cuda|cuda.h|CUDA_VERSION")
        string(REPLACE "|" ";" pair "${pair}")
        list(POP_FRONT pair subject name macro)
        _cudastack_observe_first_header(folder "${folders}" "${name}")
        _cudastack_core_real_path(real "${folder}/${name}")
        if(NOT folder STREQUAL "" AND NOT folder MATCHES "^/")
          list(APPEND unknown "${target} ${folder}")
          continue()
        elseif(real STREQUAL "" OR real STREQUAL "${header.${subject}.real}" OR "${folder}|${built}" IN_LIST seen)
          continue()
        endif()
        list(APPEND seen "${folder}|${built}")
        _cudastack_core_header_release(release "${real}" ${macro})
        if(release STREQUAL "" OR release STREQUAL nvcc.release)
          continue()
        endif()
        _cudastack_observe_header_doubt(doubt chooser "${target}" ${language} "${folder}" "${name}")
        if(doubt STREQUAL "default")
          list(APPEND unknown "${target} ${folder}/${name}")
          continue()
        endif()
        math(EXPR number "${number} + 1")
        set(grade latent)
        if(built AND NOT doubt)
          set(grade live)
        endif()
        _cudastack_observe_record_added(
          header.${number}
          "${target}"
          "${folder}/${name}"
          "${release}"
          ${grade}
          "${doubt}"
          "${chooser}"
        )
      endforeach()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES unknown)
  _cudastack_core_record(added.header "count=${number}")
  _cudastack_core_record(late "unknown_headers=${unknown}")
endfunction()
