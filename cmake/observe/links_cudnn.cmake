# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a target links a target of ``find_package(CudnnStrict)``, itself or by what it links.

::

  _cudastack_observe_links_cudnn(<out_yes> <target>)

By name: the targets of another directory cannot be seen from here. What stands in a generator expression that is not known before the build system is
generated counts as linked.
#]=]
function(_cudastack_observe_links_cudnn out_yes target)
  set(found FALSE)
  set(seen "")
  get_property(items TARGET "${target}" PROPERTY LINK_LIBRARIES)
  while(items AND NOT found)
    _cudastack_observe_unwrap(items "${items}")
    if("${items}" MATCHES "(CudnnStrict|CUDNN)::cudnn")
      set(found TRUE)
      break()
    endif()
    list(REMOVE_DUPLICATES items)
    set(next "")
    foreach(item IN LISTS items)
      if(TARGET "${item}" AND NOT item IN_LIST seen)
        list(APPEND seen "${item}")
        get_property(more TARGET "${item}" PROPERTY INTERFACE_LINK_LIBRARIES)
        list(APPEND next ${more})
      endif()
    endforeach()
    set(items "${next}")
  endwhile()
  set(${out_yes} "${found}")
  return(PROPAGATE ${out_yes})
endfunction()
