# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The flags that a target is linked with, but for its options: those of the language, of the kind of target, and LINK_FLAGS.

::

  _cudastack_observe_link_line(<out_line> <target>)
#]=]
function(_cudastack_observe_link_line out_line target)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  get_property(flags TARGET "${target}" PROPERTY LINK_FLAGS)
  get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
  string(REGEX REPLACE "^(EXE|SHARED|MODULE).*$" "\\1" kind "${type}")
  _cudastack_observe_languages_of(languages "${target}")
  get_property(linker TARGET "${target}" PROPERTY LINKER_LANGUAGE)
  if("${linker}" STREQUAL "" AND CXX IN_LIST languages)
    set(linker CXX)
  elseif("${linker}" STREQUAL "" AND languages)
    list(GET languages 0 linker)
  endif()
  set(result_line "")
  foreach(name IN ITEMS "CMAKE_${linker}_FLAGS" "CMAKE_${kind}_LINKER_FLAGS")
    get_directory_property(value DIRECTORY "${folder}" DEFINITION "${name}")
    string(APPEND result_line " ${value}")
  endforeach()
  string(APPEND result_line " ${flags}")
  set(${out_line} "${result_line}")
  return(PROPAGATE ${out_line})
endfunction()
