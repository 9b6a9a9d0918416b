# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The targets with C++ sources and CUDA code, their own or a library's, that are built and linked, and leave the folders of the CUDA runtime to CMake.

::

  _cudastack_observe_mixed_targets(<out_targets>)
#]=]
function(_cudastack_observe_mixed_targets out_targets)
  set(result_targets "")
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  set(candidates "${cuda_targets}")
  foreach(cuda_target IN LISTS cuda_targets)
    _cudastack_observe_users(users through "${cuda_target}")
    list(APPEND candidates ${users})
  endforeach()
  list(REMOVE_DUPLICATES candidates)
  foreach(target IN LISTS candidates)
    get_property(type TARGET "${target}" PROPERTY TYPE)
    get_property(sources TARGET "${target}" PROPERTY SOURCES)
    set(settings "")
    foreach(property IN ITEMS LINK_DIRECTORIES LINK_OPTIONS LINK_FLAGS LINKER_LANGUAGE)
      get_property(value TARGET "${target}" PROPERTY ${property})
      string(APPEND settings "${value}")
    endforeach()
    get_property(runtime TARGET "${target}" PROPERTY CUDA_RUNTIME_LIBRARY)
    _cudastack_observe_is_built(built "${target}")
    if(
      built
      AND type MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$"
      AND sources MATCHES "\\.(cpp|cc|cxx|C)(;|$)"
      AND settings STREQUAL ""
      AND NOT runtime STREQUAL "None"
    )
      list(APPEND result_targets "${target}")
    endif()
  endforeach()
  set(${out_targets} "${result_targets}")
  return(PROPAGATE ${out_targets})
endfunction()
