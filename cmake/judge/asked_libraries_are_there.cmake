# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-006: every library that was asked for as a component is in the chosen toolkit.

Reads ``request.libraries`` (components that name a ``CUDA::`` target), ``lib.<name>.path``, ``nvcc.path``,
``toolkit.library_dirs`` (without which a library that was not seen may be there all the same). Catalogue: B8, B9. A cut-down
toolkit has nvcc and no cuBLAS, say; another toolkit's would not fit it. Stops only where it was REQUIRED.
#]=]
function(_cudastack_judge_asked_libraries_are_there out_verdict)
  set(id CS-TOOLKIT-006)
  if(NOT DEFINED nvcc.path OR NOT DEFINED request.libraries)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(show "")
  set(missing "")
  foreach(name IN LISTS request.libraries)
    string(TOLOWER "${name}" subject)
    if(NOT DEFINED lib.${subject}.path)
      list(APPEND show "${name}" "lib.${subject}")
      list(APPEND missing "${name}")
    endif()
  endforeach()
  if(missing AND NOT DEFINED toolkit.library_dirs)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING toolkit.library_dirs)
  elseif(missing)
    list(JOIN missing ", " names)
    set(why "${names} of another toolkit would not fit nvcc ${nvcc.release}")
    list(REMOVE_ITEM missing cuda_driver nvml)
    if(NOT missing)
      set(why "the toolkit has no stub of what belongs to the driver, and no driver is installed that one could link")
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE absent
      TITLE "the chosen toolkit lacks a library that was asked for"
      SHOW nvcc nvcc ${show}
      WHY "${why}"
      FIX install_library ${missing}
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
