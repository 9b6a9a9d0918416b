# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
One number for all that the late look reads of the project's targets.

::

  _cudastack_warm_digest(<out_digest>)

Every property that ``observe/`` reads, of every target of every directory, of the imported targets that were seen in finished
directories, and of those that link items lead to. To be called in the scope of the top directory.
#]=]
function(_cudastack_warm_digest out_digest)
  set(text "")
  set(items "")
  # A project may have a thousand targets: what is done for each is written without a loop over the properties.
  set(read "")
  set(values "")
  foreach(
    property
    IN
    ITEMS
      LINK_LIBRARIES
      INTERFACE_LINK_LIBRARIES
      TYPE
      SOURCES
      EXCLUDE_FROM_ALL
      CUDA_ARCHITECTURES
      CUDA_RUNTIME_LIBRARY
      INCLUDE_DIRECTORIES
      INTERFACE_INCLUDE_DIRECTORIES
      MANUALLY_ADDED_DEPENDENCIES
      INSTALL_RPATH_USE_LINK_PATH
      LINK_DIRECTORIES
      LINK_OPTIONS
      LINK_FLAGS
      LINKER_LANGUAGE
      SKIP_BUILD_RPATH
      BUILD_RPATH
      BUILD_WITH_INSTALL_RPATH
      INSTALL_RPATH
      LIBRARY_OUTPUT_DIRECTORY
      RUNTIME_OUTPUT_DIRECTORY
      COMPILE_FLAGS
      COMPILE_OPTIONS
      INTERFACE_COMPILE_OPTIONS
      INTERFACE_LINK_DIRECTORIES
      INTERFACE_LINK_OPTIONS
      INTERFACE_SYSTEM_INCLUDE_DIRECTORIES
  )
    string(APPEND read "get_property(${property} TARGET \"\${target}\" PROPERTY ${property})\n")
    string(APPEND values "|\${${property}}")
  endforeach()
  # Another tree of the same project is the same project. And no text that grows with every target: CMake copies it each time.
  string(
    APPEND read
    "string(REPLACE \"\${CMAKE_BINARY_DIR}\" \"@CUDASTACK_TREE@\" values \"\${target}${values}\")\n"
    "string(MD5 text \"\${text}|\${values}\")\n"
  )
  string(APPEND read "list(APPEND items \${LINK_LIBRARIES} \${INTERFACE_LINK_LIBRARIES})\n")
  set(read_targets "foreach(target IN LISTS targets)\n${read}endforeach()\n")
  _cudastack_core_directories(folders)
  foreach(folder IN LISTS folders)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    get_property(excluded DIRECTORY "${folder}" PROPERTY EXCLUDE_FROM_ALL)
    string(REPLACE "${CMAKE_BINARY_DIR}" "@CUDASTACK_TREE@" place "${folder}")
    string(APPEND text "\n${place}|${excluded}")
    if(targets)
      get_property(source DIRECTORY "${folder}" PROPERTY SOURCE_DIR)
      string(APPEND text "|${source}")
      foreach(
        name
        IN
        ITEMS
          CMAKE_CUDA_COMPILER
          CMAKE_CUDA_COMPILER_VERSION
          CMAKE_CUDA_ARCHITECTURES
          CMAKE_CUDA_RUNTIME_LIBRARY
          CMAKE_CUDA_RUNTIME_LIBRARY_DEFAULT
          CMAKE_EXE_LINKER_FLAGS
          CMAKE_MODULE_LINKER_FLAGS
          CMAKE_SHARED_LINKER_FLAGS
          CMAKE_CUDA_FLAGS
          CMAKE_CXX_FLAGS
          CMAKE_C_FLAGS
      )
        get_directory_property(value DIRECTORY "${folder}" DEFINITION ${name})
        string(APPEND text "|${value}")
      endforeach()
    endif()
    cmake_language(EVAL CODE "${read_targets}")
    list(REMOVE_DUPLICATES items)
  endforeach()
  _cudastack_warm_imported_text(imported "${items}")
  get_property(unseen GLOBAL PROPERTY _CUDASTACK_UNSEEN)
  get_property(root GLOBAL PROPERTY _CUDASTACK_PROJECT_ROOT)
  string(REPLACE "${CMAKE_BINARY_DIR}" "@CUDASTACK_TREE@" text "${root}|${unseen}${text}${imported}")
  string(MD5 result_digest "${text}")
  set(${out_digest} "${result_digest}")
  return(PROPAGATE ${out_digest})
endfunction()
