# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the compiler must be told to link a program of ours.

::

  _cudastack_probe_library_flags(<out_flags> <runpath> <libraries>)

All are lists of encoded elements. ``<libraries>``: names, absolute files, or flags. The folders of ``<runpath>`` become
the RUNPATH, in this order; each is a word of its own, so that a comma in it is just a letter. Where the project's linker flags
ask for it, as conda's do, they become the RPATH instead, which goes before LD_LIBRARY_PATH.
#]=]
function(_cudastack_probe_library_flags out_flags runpath libraries)
  set(flags "")
  if(NOT runpath STREQUAL "")
    _cudastack_probe_runpath_kind(kind)
    list(APPEND flags -Xlinker "${kind}")
  endif()
  foreach(folder IN LISTS runpath)
    list(APPEND flags -Xlinker -rpath -Xlinker "${folder}")
  endforeach()
  foreach(library IN LISTS libraries)
    if(library MATCHES "^[/-]")
      list(APPEND flags "${library}")
    else()
      list(APPEND flags "-l${library}")
    endif()
  endforeach()
  set(${out_flags} "${flags}")
  return(PROPAGATE ${out_flags})
endfunction()
