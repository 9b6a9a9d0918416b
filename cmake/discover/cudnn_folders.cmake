# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders below some places whose change could bring another cuDNN.

::

  _cudastack_discover_cudnn_folders(<out_folders> <places>)

All encoded. The places themselves, and every step of every layout that is there: of one that is not, the folder above changes when it comes.
#]=]
function(_cudastack_discover_cudnn_folders out_folders places)
  set(result_folders "")
  _cudastack_discover_cudnn_layouts(layouts)
  set(steps "")
  foreach(layout IN LISTS layouts)
    if(layout MATCHES "^[a-z]+[|]([^|*]+)[|]([^|<]+)[|]([^|<]+)[|]")
      set(base "${CMAKE_MATCH_1}")
      string(REPLACE "," ";" folders "${CMAKE_MATCH_2},${CMAKE_MATCH_3}")
      list(TRANSFORM folders PREPEND "${base}/")
      list(TRANSFORM folders REPLACE "^([.]/)+" "")
      foreach(folder IN LISTS folders)
        while(NOT folder MATCHES "^[.]?$")
          list(APPEND steps "${folder}")
          cmake_path(GET folder PARENT_PATH folder)
        endwhile()
      endforeach()
    endif()
  endforeach()
  list(REMOVE_DUPLICATES steps)
  foreach(place IN LISTS places)
    _cudastack_core_decode(place "${place}")
    _cudastack_discover_cudnn_root(root "${place}")
    set(roots "")
    _cudastack_core_encode(encoded "${root}")
    list(APPEND roots "${encoded}")
    # What wheels would bring to an environment.
    if(EXISTS "${root}/pyvenv.cfg" OR EXISTS "${root}/conda-meta")
      _cudastack_core_glob_names(sites "${root}" "lib/python3*/site-packages")
      list(TRANSFORM sites PREPEND "${encoded}/")
      list(APPEND roots ${sites})
    endif()
    foreach(encoded IN LISTS roots)
      _cudastack_core_decode(root "${encoded}")
      list(APPEND result_folders "${encoded}")
      foreach(step IN LISTS steps)
        if(IS_DIRECTORY "${root}/${step}")
          list(APPEND result_folders "${encoded}/${step}")
        endif()
      endforeach()
    endforeach()
  endforeach()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
