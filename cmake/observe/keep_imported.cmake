# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what an imported target is, under the key ``<folder>|<name>``.

::

  _cudastack_observe_keep_imported(<folder> <name> <file> <links> <includes> <system> <compile options> <link options> <link folders>)

Called by the text that ``imported_code.cmake`` has made.
#]=]
function(
  _cudastack_observe_keep_imported
  folder
  name
  file
  links
  includes
  system
  COMPILE_OPTIONS
  LINK_OPTIONS
  LINK_DIRECTORIES
)
  set(key "${folder}|${name}")
  set_property(GLOBAL PROPERTY "_CUDASTACK_IMPORTED_${key}" 1)
  set_property(GLOBAL PROPERTY "_CUDASTACK_FILE_${key}" "${file}")
  set_property(GLOBAL PROPERTY "_CUDASTACK_LINKS_${key}" "${links}")
  set_property(GLOBAL PROPERTY "_CUDASTACK_INCLUDES_${key}" "${includes}")
  foreach(property IN ITEMS COMPILE_OPTIONS LINK_OPTIONS LINK_DIRECTORIES)
    set(values "${${property}}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_${property}_${key}" "${values}")
    if(values AND property STREQUAL "LINK_DIRECTORIES")
      set_property(GLOBAL APPEND PROPERTY _CUDASTACK_IMPORTED_LINK_FOLDERS "${values}")
    elseif(values)
      set_property(GLOBAL APPEND_STRING PROPERTY _CUDASTACK_IMPORTED_${property} " ${values}")
    endif()
  endforeach()
  if(includes)
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_IMPORTED_INCLUDES "${includes}")
  endif()
  if(NOT system STREQUAL "" AND NOT system)
    set_property(GLOBAL PROPERTY "_CUDASTACK_OWN_INCLUDES_${key}" 1)
  endif()
  get_property(folders GLOBAL PROPERTY "_CUDASTACK_FOLDERS_${name}")
  if(NOT folder IN_LIST folders)
    set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_FOLDERS_${name}" "${folder}")
  endif()
endfunction()
