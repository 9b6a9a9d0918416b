# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The directories of the project by their binary folders, from the top down.

::

  _cudastack_core_directories(<out_folders>)

A source folder may be added more than once, and CMake takes it for the first of them; a binary folder is one directory. CMake tells
only the source folders of subdirectories, so ``observe/leave.cmake`` keeps the binary ones as the directories are finished. Those that were finished before are asked
for by their source folder; where there are more of it than that tells, ``_CUDASTACK_UNSEEN`` has the folder.
``_CUDASTACK_PARENT_<folder>`` is the directory above. To be called in the scope of the top directory, when all others are finished.
#]=]
function(_cudastack_core_directories out_folders)
  set(result_folders "")
  set(unseen "")
  set(waiting "${CMAKE_BINARY_DIR}")
  get_property(last GLOBAL PROPERTY "_CUDASTACK_LEFT_BELOW_${CMAKE_SOURCE_DIR}")
  if(last)
    set_property(GLOBAL PROPERTY "_CUDASTACK_LEFT_IN_${CMAKE_BINARY_DIR}" "${last}")
  endif()
  while(waiting)
    list(POP_FRONT waiting folder)
    list(APPEND result_folders "${folder}")
    get_property(sources DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    if("${sources}" STREQUAL "")
      continue()
    endif()
    get_property(subfolders GLOBAL PROPERTY "_CUDASTACK_LEFT_IN_${folder}")
    list(LENGTH sources count)
    list(LENGTH subfolders count_left)
    math(EXPR count "${count} - ${count_left}")
    if(NOT count EQUAL 0)
      _cudastack_core_earlier_directories(earlier hidden "${sources}" "${result_folders};${waiting}" "${subfolders}")
      list(PREPEND subfolders ${earlier})
      list(APPEND unseen ${hidden})
    endif()
    foreach(subfolder IN LISTS subfolders)
      set_property(GLOBAL PROPERTY "_CUDASTACK_PARENT_${subfolder}" "${folder}")
    endforeach()
    list(APPEND waiting ${subfolders})
  endwhile()
  list(REMOVE_DUPLICATES unseen)
  set_property(GLOBAL PROPERTY _CUDASTACK_UNSEEN "${unseen}")
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
