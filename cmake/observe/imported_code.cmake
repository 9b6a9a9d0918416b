# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What imported targets are, as the calls of ``keep_imported.cmake`` that keep it.

::

  _cudastack_observe_imported_code(<out_code> <folder> <names>)

``<folder>``: the binary folder of the directory that they belong to; empty for a global one. A warm configure reads every imported target of
every subdirectory, and only compares: so all of a target costs one text, and nothing is kept before it is needed.
Of several configurations the one that is built counts, or the only one; else the file is not known.
#]=]
function(_cudastack_observe_imported_code out_code folder names)
  set(result_code "")
  set(build_type "")
  if(CMAKE_BUILD_TYPE)
    string(TOUPPER "${CMAKE_BUILD_TYPE}" build_type)
  endif()
  foreach(name IN LISTS names)
    get_property(file TARGET "${name}" PROPERTY IMPORTED_LOCATION)
    get_property(configuration TARGET "${name}" PROPERTY IMPORTED_CONFIGURATIONS)
    if(NOT configuration MATCHES "^[^;]+$")
      set(configuration "${build_type}")
    endif()
    if(configuration)
      get_property(file_of_configuration TARGET "${name}" PROPERTY "IMPORTED_LOCATION_${configuration}")
      if(file_of_configuration)
        set(file "${file_of_configuration}")
      endif()
    endif()
    get_property(links TARGET "${name}" PROPERTY INTERFACE_LINK_LIBRARIES)
    get_property(includes TARGET "${name}" PROPERTY INTERFACE_INCLUDE_DIRECTORIES)
    get_property(system TARGET "${name}" PROPERTY SYSTEM)
    get_property(compile TARGET "${name}" PROPERTY INTERFACE_COMPILE_OPTIONS)
    get_property(link TARGET "${name}" PROPERTY INTERFACE_LINK_OPTIONS)
    get_property(link_folders TARGET "${name}" PROPERTY INTERFACE_LINK_DIRECTORIES)
    string(
      APPEND result_code
      "_cudastack_observe_keep_imported([====[${folder}]====] [====[${name}]====] [====[${file}]====] [====[${links}]====]"
      " [====[${includes}]====] [====[${system}]====] [====[${compile}]====] [====[${link}]====] [====[${link_folders}]====])\n"
    )
  endforeach()
  set(${out_code} "${result_code}")
  return(PROPAGATE ${out_code})
endfunction()
