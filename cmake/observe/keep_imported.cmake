# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what an imported target is, under the key ``<folder>|<name>``.

::

  _cudastack_observe_keep_imported(<folder> <name>)

``<folder>``: the binary folder of the directory that it belongs to; empty for a global one. Kept are the file, the link
interface, the include folders and the options. Of several configurations the one that is built counts, or the only one; else the file
is not known.
#]=]
function(_cudastack_observe_keep_imported folder name)
  set(key "${folder}|${name}")
  get_property(file TARGET "${name}" PROPERTY IMPORTED_LOCATION)
  get_property(configurations TARGET "${name}" PROPERTY IMPORTED_CONFIGURATIONS)
  list(LENGTH configurations count)
  if(NOT count EQUAL 1)
    string(TOUPPER "${CMAKE_BUILD_TYPE}" configurations)
  endif()
  if(NOT configurations STREQUAL "")
    get_property(file_of_configuration TARGET "${name}" PROPERTY "IMPORTED_LOCATION_${configurations}")
    if(file_of_configuration)
      set(file "${file_of_configuration}")
    endif()
  endif()
  get_property(links TARGET "${name}" PROPERTY INTERFACE_LINK_LIBRARIES)
  get_property(includes TARGET "${name}" PROPERTY INTERFACE_INCLUDE_DIRECTORIES)
  set_property(GLOBAL PROPERTY "_CUDASTACK_IMPORTED_${key}" 1)
  set_property(GLOBAL PROPERTY "_CUDASTACK_FILE_${key}" "${file}")
  set_property(GLOBAL PROPERTY "_CUDASTACK_LINKS_${key}" "${links}")
  set_property(GLOBAL PROPERTY "_CUDASTACK_INCLUDES_${key}" "${includes}")
  foreach(property IN ITEMS COMPILE_OPTIONS LINK_OPTIONS LINK_DIRECTORIES)
    get_property(values TARGET "${name}" PROPERTY INTERFACE_${property})
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
  get_property(is_system TARGET "${name}" PROPERTY SYSTEM)
  if(NOT "${is_system}" STREQUAL "" AND NOT is_system)
    set_property(GLOBAL PROPERTY "_CUDASTACK_OWN_INCLUDES_${key}" 1)
  endif()
  get_property(folders GLOBAL PROPERTY "_CUDASTACK_FOLDERS_${name}")
  if(NOT folder IN_LIST folders)
    set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_FOLDERS_${name}" "${folder}")
  endif()
endfunction()
