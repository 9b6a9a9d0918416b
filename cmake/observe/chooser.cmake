# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Who chose a library that the project uses.

::

  _cudastack_observe_chooser(<out_chooser> <out_variable> <out_place> <out_source> <out_entry> <out_root> <label> <library> <file> <own>)

The chosen toolkit where the file is its own; a ``CUDAToolkit_ROOT`` that the project set (``<out_root>``); for a file linked by its path
the cache entry that holds it, for one linked by its name the folder that has it; else the search entry that found it. ``<out_entry>``: the names of cache entries that keep the choice.
#]=]
function(
  _cudastack_observe_chooser
  out_chooser
  out_variable
  out_place
  out_source
  out_entry
  out_root
  label
  library
  file
  own
)
  set(result_variable "")
  set(result_place "")
  set(result_source "project")
  set(result_entry "")
  set(result_root "")
  get_property(root GLOBAL PROPERTY _CUDASTACK_PROJECT_ROOT)
  if(root)
    cmake_path(IS_PREFIX root "${file}" NORMALIZE inside)
  endif()
  _cudastack_core_real_path(real "${file}")
  if(real STREQUAL own)
    set(result_chooser "chosen toolkit")
    set(result_source default)
  elseif(label MATCHES "^CUDA::")
    _cudastack_core_choosing_entry(result_chooser result_variable result_place result_source "${file}")
    if(root AND inside)
      set(result_root "${root}")
      set(result_chooser "CUDAToolkit_ROOT (project)")
    endif()
    set(result_entry "CUDA_${library}_LIBRARY")
    if(library STREQUAL "cudart")
      list(PREPEND result_entry CUDA_CUDART)
    endif()
  else()
    _cudastack_observe_entry_of(result_entry "${file}")
    set(result_chooser "the project")
    if(result_entry)
      set(result_variable "${result_entry}")
      set(result_source option)
      set(result_chooser "${result_entry} (cache)")
    else()
      _cudastack_observe_name_chooser(by_name variable place "${file}")
      if(by_name)
        set(result_chooser "${by_name}")
        set(result_variable "${variable}")
        set(result_place "${place}")
        if(variable)
          set(result_source environment)
        endif()
      endif()
    endif()
  endif()
  foreach(
    name
    IN
    ITEMS chooser variable place source entry root
  )
    set(${out_${name}} "${result_${name}}")
  endforeach()
  return(
    PROPAGATE ${out_chooser} ${out_variable} ${out_place} ${out_source} ${out_entry} ${out_root}
  )
endfunction()
