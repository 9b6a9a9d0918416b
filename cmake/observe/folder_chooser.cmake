# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Who made a target's compiles look into a folder.

::

  _cudastack_observe_folder_chooser(<out_chooser> <out_default> <target> <folder>)

``<out_default>``: 1 for the compiler's own folders.
#]=]
function(_cudastack_observe_folder_chooser out_chooser out_default target folder)
  set(result_chooser "include folders of ${target}")
  set(result_default "")
  get_property(own TARGET "${target}" PROPERTY INCLUDE_DIRECTORIES)
  _cudastack_observe_usual_includes(usual)
  foreach(variable IN ITEMS C_INCLUDE_PATH CPLUS_INCLUDE_PATH CPATH)
    string(REPLACE ":" ";" folders "$ENV{${variable}}")
    if(folder IN_LIST folders AND NOT folder IN_LIST own)
      set(result_chooser "${variable} (environment)")
    endif()
  endforeach()
  get_property(directory GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
  foreach(variable IN ITEMS CMAKE_C_FLAGS CMAKE_CXX_FLAGS CMAKE_CUDA_FLAGS)
    get_directory_property(line DIRECTORY "${directory}" DEFINITION ${variable})
    _cudastack_observe_flags(flag "" "${line}")
    if(folder IN_LIST flag_include OR folder IN_LIST flag_system)
      if(NOT folder IN_LIST own)
        get_property(source_folder TARGET "${target}" PROPERTY SOURCE_DIR)
        set(result_chooser "${variable} in ${source_folder}")
      endif()
    endif()
  endforeach()
  if(folder IN_LIST usual)
    set(result_chooser "the compiler's default folders")
    set(result_default 1)
  endif()
  set(${out_chooser} "${result_chooser}")
  set(${out_default} "${result_default}")
  return(PROPAGATE ${out_chooser} ${out_default})
endfunction()
