# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the late look reads of imported targets, for ``digest.cmake``.

::

  _cudastack_warm_imported_text(<out_text> <items>)

``<items>``: what the project's targets link.
#]=]
function(_cudastack_warm_imported_text out_text items)
  set(result_text "")
  get_property(folders GLOBAL PROPERTY _CUDASTACK_OBSERVED_FOLDERS)
  list(REMOVE_ITEM folders "${CMAKE_BINARY_DIR}")
  foreach(folder IN LISTS folders)
    get_property(code GLOBAL PROPERTY "_CUDASTACK_OBSERVED_CODE_${folder}")
    string(APPEND result_text "\n${code}")
  endforeach()
  # Those of the top directory, and what is global, can be read where they are. Our own are what the snapshot has made them.
  get_property(imported DIRECTORY "${CMAKE_SOURCE_DIR}" PROPERTY IMPORTED_TARGETS)
  list(PREPEND items ${imported})
  list(REMOVE_DUPLICATES items)
  list(FILTER items EXCLUDE REGEX "^CudaStack::|^$|\\$<")
  set(seen "")
  while(items)
    set(more "")
    list(APPEND seen ${items})
    foreach(item IN LISTS items)
      if(NOT TARGET "${item}")
        continue()
      endif()
      get_property(links TARGET "${item}" PROPERTY INTERFACE_LINK_LIBRARIES)
      get_property(file TARGET "${item}" PROPERTY IMPORTED_LOCATION)
      get_property(folders TARGET "${item}" PROPERTY INTERFACE_INCLUDE_DIRECTORIES)
      get_property(system TARGET "${item}" PROPERTY SYSTEM)
      get_property(aliased TARGET "${item}" PROPERTY ALIASED_TARGET)
      get_property(configurations TARGET "${item}" PROPERTY IMPORTED_CONFIGURATIONS)
      string(APPEND result_text "\n${item}|${links}|${file}|${folders}|${system}|${aliased}|${configurations}")
      foreach(property IN ITEMS COMPILE_OPTIONS LINK_OPTIONS LINK_DIRECTORIES)
        get_property(value TARGET "${item}" PROPERTY INTERFACE_${property})
        string(APPEND result_text "|${value}")
      endforeach()
      foreach(configuration IN LISTS configurations)
        get_property(file TARGET "${item}" PROPERTY "IMPORTED_LOCATION_${configuration}")
        string(APPEND result_text "|${file}")
      endforeach()
      list(APPEND more ${links})
    endforeach()
    list(REMOVE_DUPLICATES more)
    list(REMOVE_ITEM more ${seen} "")
    set(items "${more}")
  endwhile()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
