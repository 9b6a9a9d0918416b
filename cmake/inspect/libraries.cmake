# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The libraries of the chosen toolkit: development link, real file, version as far as the file's name tells it.

::

  _cudastack_inspect_libraries([<name>...])

Of all names, unless some are given. Records ``lib.<name in lower case>`` (name, path, real, version) for every library of ``core/library_names.cmake`` that the
library folders of nvcc hold, ``toolkit.library_dir`` (the folder with cudart) and ``stub.cuda``, with the file beside it that a program
could load: ``libcuda.so.1``, which no toolkit of NVIDIA has.
#]=]
function(_cudastack_inspect_libraries)
  _cudastack_core_get_fact(library_dirs toolkit.library_dirs)
  _cudastack_core_get_fact(root toolkit.root)
  set(names ${ARGN})
  if(NOT names)
    _cudastack_core_library_names(names ALL)
  endif()
  set(
    folders
    ${library_dirs}
    "${root}/lib64"
    "${root}/lib"
    "${root}/extras/CUPTI/lib64"
    "${root}/compute-sanitizer"
  )
  list(REMOVE_DUPLICATES folders)
  set(there "")
  foreach(folder IN LISTS folders)
    _cudastack_core_glob_names(files "${folder}" "lib*.*")
    list(APPEND there ${files})
  endforeach()
  foreach(name IN LISTS names)
    # Looked at once, all together: most names are those of their files, and most toolkits lack half of them.
    _cudastack_core_library_files(files "${name}")
    if(files STREQUAL name AND NOT name MATCHES "^(nvtx3|bin2c)$")
      if(NOT "lib${name}.so" IN_LIST there AND NOT "lib${name}.a" IN_LIST there)
        continue()
      endif()
    endif()
    _cudastack_inspect_library_file(path "${name}" "${folders}")
    if(path)
      string(TOLOWER "${name}" subject)
      _cudastack_inspect_library("lib.${subject}" "${name}" "${path}")
    endif()
    if(path AND name STREQUAL "cudart")
      cmake_path(GET path PARENT_PATH folder)
      _cudastack_core_record(toolkit "library_dir=${folder}")
    endif()
  endforeach()
  foreach(folder IN LISTS folders)
    if(EXISTS "${folder}/stubs/libcuda.so")
      _cudastack_core_loadable_stub(loadable "${folder}/stubs/libcuda.so")
      _cudastack_core_record(
        stub.cuda
        "path=${folder}/stubs/libcuda.so"
        "loadable=${loadable}"
        chooser=nvcc
        level=files
      )
      break()
    endif()
  endforeach()
endfunction()
