# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the conditions of a row of ``data/cudnn_known_bad.json`` hold here.

::

  _cudastack_core_known_bad_row(<out_met> <out_missing> <out_show> <row>)

``<row>``: the subject of its facts. ``<out_met>`` is empty where a condition does not hold; ``<out_missing>``: the facts by which the others could. A GPU or a cudnn-frontend that is not here
meets no condition. ``<out_show>``: what the conditions are about, as pairs for SHOW. The facts are variables of the caller.
#]=]
function(_cudastack_core_known_bad_row out_met out_missing out_show row)
  set(result_met 1)
  set(result_missing "")
  set(result_show "")
  # Who speaks of each thing; of GPUs one is enough.
  _cudastack_core_wanted_cublas(cublas_facts show_cublas)
  set(capability_facts "")
  set(number 0)
  while(DEFINED device.count AND number LESS device.count)
    math(EXPR number "${number} + 1")
    list(APPEND capability_facts "device.${number}.capability")
  endwhile()
  set(header_facts cudnn.header.version)
  set(show_header header cudnn.header)
  set(frontend_facts cudnn.frontend.version)
  set(show_frontend cudnn-frontend cudnn.frontend)
  foreach(thing IN ITEMS header frontend cublas capability)
    if(NOT DEFINED ${row}.${thing}_from AND NOT DEFINED ${row}.${thing}_below)
      continue()
    endif()
    list(APPEND result_show ${show_${thing}})
    set(met "")
    foreach(fact IN LISTS ${thing}_facts)
      if(NOT DEFINED ${fact})
        if(thing MATCHES "header|cublas")
          list(APPEND result_missing "${fact}")
          set(met 1)
        endif()
      elseif(
        (NOT DEFINED ${row}.${thing}_from OR NOT ${fact} VERSION_LESS ${row}.${thing}_from)
        AND (NOT DEFINED ${row}.${thing}_below OR ${fact} VERSION_LESS ${row}.${thing}_below)
      )
        set(met 1)
      endif()
    endforeach()
    if(NOT met)
      set(result_met "")
    endif()
  endforeach()
  if(DEFINED ${row}.devices AND (NOT DEFINED device.count OR device.count LESS ${row}.devices))
    set(result_met "")
  endif()
  if(DEFINED ${row}.other_header)
    list(APPEND result_show ${show_header})
    if(NOT DEFINED cudnn.header.version)
      list(APPEND result_missing cudnn.header.version)
    elseif(cudnn.header.version VERSION_EQUAL cudnn.library.loaded.version)
      set(result_met "")
    endif()
  endif()
  set(${out_met} "${result_met}")
  set(${out_missing} "${result_missing}")
  set(${out_show} "${result_show}")
  return(PROPAGATE ${out_met} ${out_missing} ${out_show})
endfunction()
