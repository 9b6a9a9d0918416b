# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The libraries of the chosen toolkit: development link, real file, version as far as the file's name tells it.

::

  _cudastack_inspect_libraries()

Records ``lib.<name in lower case>`` (name, path, real, version) for every library of ``core/library_names.cmake`` that the
library folders of nvcc hold, ``toolkit.library_dir`` (the folder with cudart) and ``stub.cuda``.
#]=]
function(_cudastack_inspect_libraries)
  _cudastack_core_get_fact(library_dirs toolkit.library_dirs)
  _cudastack_core_get_fact(root toolkit.root)
  _cudastack_core_library_names(names)
  set(folders ${library_dirs} "${root}/lib64" "${root}/lib" "${root}/extras/CUPTI/lib64")
  list(REMOVE_DUPLICATES folders)
  foreach(name IN LISTS names)
    string(TOLOWER "${name}" subject)
    foreach(folder IN LISTS folders)
      set(path "${folder}/lib${name}.so")
      if(NOT EXISTS "${path}")
        set(path "${folder}/lib${name}.a")
      endif()
      if(EXISTS "${path}")
        _cudastack_inspect_library("lib.${subject}" "${name}" "${path}")
        if(name STREQUAL "cudart")
          _cudastack_core_record(toolkit "library_dir=${folder}")
        endif()
        break()
      endif()
    endforeach()
  endforeach()
  foreach(folder IN LISTS folders)
    if(EXISTS "${folder}/stubs/libcuda.so")
      _cudastack_core_record(stub.cuda "path=${folder}/stubs/libcuda.so" chooser=nvcc level=files)
      break()
    endif()
  endforeach()
endfunction()
