# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The damaged ones among the files that every compile or link of nvcc takes, named or not.

::

  _cudastack_inspect_faults()

Records ``fault.<n>`` (name, path, reason): tools of nvcc that are not there (``tools.missing``); ``cuda_runtime.h``, which nvcc puts before every source, empty; ``libcudart_static.a`` and ``libcudadevrt.a``, which it
links unless told otherwise, empty or no archive. That an archive is missing is no fault: it may not be wanted. Source: ``nvcc --dryrun``; "!<arch>" is how every archive of
``ar`` begins.
#]=]
function(_cudastack_inspect_faults)
  _cudastack_core_get_fact(include_dirs toolkit.include_dirs)
  _cudastack_core_get_fact(library_dirs toolkit.library_dirs)
  set(count 0)
  _cudastack_core_get_fact(missing tools.missing)
  foreach(path IN LISTS missing)
    math(EXPR count "${count} + 1")
    _cudastack_core_decode(path "${path}")
    cmake_path(GET path FILENAME name)
    _cudastack_core_record(
      "fault.${count}"
      "name=${name}"
      "path=${path}"
      "reason=there is no such file"
      chooser=nvcc
      level=files
    )
  endforeach()
  foreach(name IN ITEMS cuda_runtime.h libcudart_static.a libcudadevrt.a)
    set(folders "${library_dirs}")
    if(name MATCHES "[.]h$")
      set(folders "${include_dirs}")
    endif()
    foreach(folder IN LISTS folders)
      if(EXISTS "${folder}/${name}")
        file(SIZE "${folder}/${name}" size)
        file(READ "${folder}/${name}" begin LIMIT 7)
        set(reason "")
        if(size EQUAL 0)
          set(reason "empty file")
        elseif(name MATCHES "[.]a$" AND NOT begin MATCHES "^!<(arch|thin)>")
          set(reason "no archive")
        endif()
        if(reason)
          math(EXPR count "${count} + 1")
          _cudastack_core_record(
            "fault.${count}"
            "name=${name}"
            "path=${folder}/${name}"
            "reason=${reason}"
            chooser=nvcc
            level=files
          )
        endif()
        break()
      endif()
    endforeach()
  endforeach()
  if(count)
    _cudastack_core_record(fault "count=${count}")
  endif()
endfunction()
