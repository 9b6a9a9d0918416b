# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the link of a target has code of the CUDA language in it, its own or a library's.

::

  _cudastack_observe_links_cuda(<out_yes> <target>)

Then nvcc's own folders and run-time libraries are on its link line.
#]=]
function(_cudastack_observe_links_cuda out_yes target)
  set(yes FALSE)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  if(cuda_targets AND type MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$")
    _cudastack_observe_behind(keys LINK "${target}")
    foreach(key IN ITEMS "${target}" ${keys})
      if(key IN_LIST cuda_targets)
        set(yes TRUE)
        break()
      endif()
    endforeach()
  endif()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
