# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The flags that a directory of the project has for its compiles and its links.

::

  _cudastack_observe_flags_of_folder(<out_compile> <out_link> <folder>)
#]=]
function(_cudastack_observe_flags_of_folder out_compile out_link folder)
  set(compile "")
  set(link "")
  foreach(language IN ITEMS CUDA CXX C)
    get_directory_property(value DIRECTORY "${folder}" DEFINITION CMAKE_${language}_FLAGS)
    string(APPEND compile " ${value}")
  endforeach()
  foreach(kind IN ITEMS EXE SHARED MODULE)
    get_directory_property(value DIRECTORY "${folder}" DEFINITION CMAKE_${kind}_LINKER_FLAGS)
    string(APPEND link " ${value}")
  endforeach()
  set(${out_compile} "${compile}")
  set(${out_link} "${link}")
  return(PROPAGATE ${out_compile} ${out_link})
endfunction()
