# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the headers of examined libraries that single targets take from elsewhere than the rest of the tree does.

::

  _cudastack_observe_library_headers()

``used.header.<n>`` (name, path, real, version, release, subject, language, target, chooser) with ``used.header.count``: once for each header and language. Asked only of
targets that link the library, and only where the project has a folder or an option that could lead elsewhere. Where an expression comes first nothing is
recorded: ``late.unknown_headers`` has it.
#]=]
function(_cudastack_observe_library_headers)
  get_property(worth GLOBAL PROPERTY _CUDASTACK_SURVEY_HEADERS)
  if(NOT worth)
    return()
  endif()
  _cudastack_core_load_facts()
  _cudastack_core_examined_libraries(libraries)
  get_property(targets GLOBAL PROPERTY _CUDASTACK_NOTED)
  list(REMOVE_DUPLICATES targets)
  set(number 0)
  foreach(target IN LISTS targets)
    _cudastack_observe_languages_of(languages "${target}")
    foreach(library IN LISTS libraries)
      string(REGEX MATCH "^(.*)\\|(.*)$" library "${library}")
      set(name "${CMAKE_MATCH_1}")
      set(subject "${CMAKE_MATCH_2}")
      _cudastack_observe_links_library(links "${target}" "${name}")
      _cudastack_core_library_header(header witness macro "${name}")
      if(NOT links OR NOT header)
        continue()
      endif()
      foreach(language IN LISTS languages)
        _cudastack_observe_include_order(folders "${target}" "${language}" own)
        _cudastack_observe_first_header(folder "${folders}" "${header}")
        set(usual "${${subject}.header.real}")
        if(NOT language STREQUAL "CUDA" AND DEFINED ${subject}.header_cxx.real)
          set(usual "${${subject}.header_cxx.real}")
        endif()
        _cudastack_core_real_path(real "${folder}/${header}")
        if(NOT folder MATCHES "^/" OR real STREQUAL usual)
          continue()
        endif()
        set(seen "seen_${language}|${folder}|${name}")
        if(DEFINED "${seen}")
          _cudastack_observe_record_also("used.header.${${seen}}" "${target}")
        else()
          math(EXPR number "${number} + 1")
          set("${seen}" "${number}")
          _cudastack_observe_record_header(${number} "${target}" "${language}" "${name}" "${subject}" "${folder}")
        endif()
      endforeach()
    endforeach()
  endforeach()
  _cudastack_core_record(used.header "count=${number}")
endfunction()
