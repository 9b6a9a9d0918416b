# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file of the chosen toolkit behind one of its names; empty where it has none.

::

  _cudastack_inspect_library_file(<out_path> <name> <library folders>)

Of the driver's libraries a toolkit has stubs; where it has none (wheels), the driver's own serve. nvtx3 is a header, bin2c a
program.
#]=]
function(_cudastack_inspect_library_file out_path name folders)
  set(result_path "")
  _cudastack_core_library_files(files "${name}")
  list(TRANSFORM files PREPEND lib)
  if(name STREQUAL "nvtx3")
    _cudastack_core_get_fact(folders toolkit.include_dirs)
    set(files nvtx3/nvToolsExt.h)
  elseif(name STREQUAL "bin2c")
    _cudastack_core_get_fact(folders toolkit.root)
    set(files bin/bin2c)
  elseif(name MATCHES "^(cuda_driver|nvml)$")
    _cudastack_inspect_driver_folders(driver_folders)
    list(TRANSFORM folders APPEND /stubs)
    list(APPEND folders ${driver_folders})
    list(APPEND files "${files}.so.1")
    list(TRANSFORM files APPEND .so AT 0)
  elseif(name MATCHES "_static")
    list(TRANSFORM files APPEND .a)
  else()
    set(archives "${files}")
    list(TRANSFORM archives APPEND .a)
    list(TRANSFORM files APPEND .so)
    list(APPEND files ${archives})
  endif()
  foreach(folder IN LISTS folders)
    foreach(file IN LISTS files)
      if(EXISTS "${folder}/${file}")
        set(result_path "${folder}/${file}")
        set(${out_path} "${result_path}")
        return(PROPAGATE ${out_path})
      endif()
    endforeach()
  endforeach()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
