# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first of some folders that has a header.

::

  _cudastack_observe_first_header(<out_folder> <folders> <name>...)

Empty where none has. Where a generator expression comes first the answer is that expression, in words. Each question is answered once;
``_CUDASTACK_LOOKED_FOR`` keeps the files that a later answer depends on.
#]=]
function(_cudastack_observe_first_header out_folder folders)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_FIRST_${ARGN}|${folders}" SET)
  get_property(result_folder GLOBAL PROPERTY "_CUDASTACK_FIRST_${ARGN}|${folders}")
  if(NOT known)
    string(ASCII 1 open)
    set(files "")
    foreach(folder IN LISTS folders)
      if(folder MATCHES "${open}")
        _cudastack_observe_in_words(result_folder "${folder}")
      elseif(folder MATCHES "^/")
        foreach(name IN LISTS ARGN)
          list(APPEND files "${folder}/${name}")
          if(EXISTS "${folder}/${name}")
            set(result_folder "${folder}")
          endif()
        endforeach()
      endif()
      if(result_folder)
        break()
      endif()
    endforeach()
    set_property(GLOBAL PROPERTY "_CUDASTACK_FIRST_${ARGN}|${folders}" "${result_folder}")
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_LOOKED_FOR ${files})
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
