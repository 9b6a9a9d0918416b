# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The files and folders whose change could change a verdict, as encoded paths.

::

  _cudastack_look_watch(<out_paths>)

Every file that a fact names, what the loader may have refused before it took one of them, the folders that were searched (a file that comes or goes
changes the folder's time) and the loader's cache. To be called while the store holds the facts of the look.
#]=]
function(_cudastack_look_watch out_paths)
  # A look may have ended before it came to this stage.
  _cudastack_core_load_stage(discover)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  set(paths "/etc/ld.so.cache")
  set(places "")
  foreach(fact IN LISTS facts)
    # Links are followed, so the real file is seen by way of the path.
    if(NOT fact MATCHES "^(inspector|kernel|convolution|request)\\.|real=" AND fact MATCHES "=(/[^;]*)$")
      set(value "${CMAKE_MATCH_1}")
      string(REPLACE "%3B" ";" values "${value}")
      list(APPEND paths ${values})
      if(fact MATCHES "^cudnn\\.candidate\\.[0-9]+\\.folder=")
        list(APPEND folders ${values})
        list(APPEND places "${value}")
      endif()
    endif()
  endforeach()
  _cudastack_discover_cudnn_folders(below "${places}")
  list(APPEND paths ${below})
  _cudastack_core_encode(before "$ENV{LD_LIBRARY_PATH}")
  string(REPLACE ":" ";" before "${before}")
  _cudastack_core_loader_files(refused "${paths}" "${before}")
  list(APPEND paths ${refused})
  _cudastack_core_search_entries(entries LIBRARY)
  foreach(entry IN LISTS entries)
    string(REGEX REPLACE "^.*\\|" "" folder "${entry}")
    if(entry MATCHES "\\|PATH\\|")
      # What is looked for in PATH are a few programs; the folder itself changes with every other one.
      foreach(
        name
        IN
        ITEMS nvcc ptxas c++ g++ clang++
      )
        list(APPEND paths "${folder}/${name}")
      endforeach()
      string(REGEX REPLACE "/s?bin/?$" "" folder "${folder}")
    endif()
    list(APPEND folders "${folder}")
  endforeach()
  foreach(
    variable
    IN
    ITEMS CUDA_HOME CUDA_PATH CUDA_TOOLKIT_ROOT_DIR CONDA_PREFIX CUDAToolkit_ROOT
  )
    _cudastack_core_encode(roots "$ENV{${variable}}")
    string(REPLACE ":" ";" roots "${roots}")
    list(APPEND folders ${roots})
  endforeach()
  list(REMOVE_DUPLICATES folders)
  foreach(folder IN LISTS folders)
    _cudastack_core_decode(plain "${folder}")
    if(NOT IS_DIRECTORY "${plain}")
      list(APPEND paths "${folder}")
      continue()
    endif()
    foreach(
      name
      IN
      ITEMS bin lib lib64 "lib/${CMAKE_LIBRARY_ARCHITECTURE}" include
    )
      list(APPEND paths "${folder}/${name}")
    endforeach()
  endforeach()
  _cudastack_core_encode(
    folders
    "$ENV{LD_LIBRARY_PATH}:$ENV{CPATH}:$ENV{CPLUS_INCLUDE_PATH}:$ENV{LIBRARY_PATH}:$ENV{LD_RUN_PATH}"
  )
  string(REPLACE ":" ";" folders "${folders}")
  _cudastack_discover_wheel_folders(wheels)
  if(NOT "$ENV{VIRTUAL_ENV}" STREQUAL "")
    _cudastack_core_glob_names(versions "$ENV{VIRTUAL_ENV}/lib" "python3*/site-packages")
    list(TRANSFORM versions PREPEND "$ENV{VIRTUAL_ENV}/lib/")
    list(APPEND wheels ${versions})
  endif()
  list(APPEND paths ${folders} ${wheels} "/usr/local" "/opt")
  list(REMOVE_DUPLICATES paths)
  list(FILTER paths INCLUDE REGEX "^/.")
  set(${out_paths} "${paths}")
  return(PROPAGATE ${out_paths})
endfunction()
