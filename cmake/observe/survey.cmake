# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether anything in the project could lead a compile or a link of a target elsewhere; else nobody needs to follow each target.

::

  _cudastack_observe_survey()

Keeps ``_CUDASTACK_SURVEY_HEADERS``: an include folder with a CUDA header of another release, an expression, an option that names a folder;
``_CUDASTACK_SURVEY_LINKS``: folders of the linker that are not the toolkit's, options that name some; and ``_CUDASTACK_SURVEY_OPTIONS``, the options of all links.
#]=]
function(_cudastack_observe_survey)
  _cudastack_core_load_facts()
  get_property(targets GLOBAL PROPERTY _CUDASTACK_TARGETS)
  get_property(includes GLOBAL PROPERTY _CUDASTACK_IMPORTED_INCLUDES)
  get_property(link_folders GLOBAL PROPERTY _CUDASTACK_IMPORTED_LINK_FOLDERS)
  get_property(compile GLOBAL PROPERTY _CUDASTACK_IMPORTED_COMPILE_OPTIONS)
  get_property(link GLOBAL PROPERTY _CUDASTACK_IMPORTED_LINK_OPTIONS)
  foreach(target IN LISTS targets)
    foreach(property IN ITEMS INCLUDE_DIRECTORIES INTERFACE_INCLUDE_DIRECTORIES)
      get_property(value TARGET "${target}" PROPERTY ${property})
      if(NOT DEFINED "seen_${value}")
        set("seen_${value}" 1)
        list(APPEND includes ${value})
      endif()
    endforeach()
    foreach(property IN ITEMS COMPILE_OPTIONS INTERFACE_COMPILE_OPTIONS COMPILE_FLAGS)
      get_property(value TARGET "${target}" PROPERTY ${property})
      string(APPEND compile " ${value}")
    endforeach()
    foreach(
      property
      IN
      ITEMS LINK_OPTIONS INTERFACE_LINK_OPTIONS LINK_FLAGS LINK_LIBRARIES INTERFACE_LINK_LIBRARIES
    )
      get_property(value TARGET "${target}" PROPERTY ${property})
      if(NOT property MATCHES "LIBRARIES" OR value MATCHES "(^|[;:,])-")
        string(APPEND link " ${value}")
      endif()
    endforeach()
    foreach(property IN ITEMS LINK_DIRECTORIES INTERFACE_LINK_DIRECTORIES)
      get_property(value TARGET "${target}" PROPERTY ${property})
      list(APPEND link_folders ${value})
    endforeach()
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
    if(NOT DEFINED "folder_${folder}")
      set("folder_${folder}" 1)
      _cudastack_observe_flags_of_folder(compile_flags link_flags "${folder}")
      string(APPEND compile " ${compile_flags}")
      string(APPEND link " ${compile_flags} ${link_flags}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES includes)
  list(REMOVE_DUPLICATES link_folders)
  _cudastack_observe_foreign_headers(foreign "${includes}")
  if(
    foreign
    OR compile MATCHES "-(I|isystem|-include|-system)|_PROPERTY|GENEX_EVAL"
    OR NOT "$ENV{NVCC_PREPEND_FLAGS}$ENV{NVCC_APPEND_FLAGS}" STREQUAL ""
  )
    set_property(GLOBAL PROPERTY _CUDASTACK_SURVEY_HEADERS 1)
  endif()
  _cudastack_observe_folders_outside(link_folders "${link_folders}" "${toolkit.library_dirs}")
  if(link_folders OR link MATCHES "-(L|R|-library|-?rpath|-disable-new-dtags)|_PROPERTY|GENEX_EVAL")
    set_property(GLOBAL PROPERTY _CUDASTACK_SURVEY_LINKS 1)
  endif()
  set_property(GLOBAL PROPERTY _CUDASTACK_SURVEY_OPTIONS "${link}")
endfunction()
