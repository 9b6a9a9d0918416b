# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a target uses a library itself, and the cuDNN header that it compiles with then.

::

  _cudastack_observe_cudnn_header(<out_uses> <out_header> <target> <key>)

It does where its own link line names the library, or something that hands the library on for use and not for linking only. The header is
the first in the include folders that come with that, in the compiler's order, and then in those that every compile gets. Empty where it
cannot be known.
#]=]
function(_cudastack_observe_cudnn_header out_uses out_header target key)
  set(result_uses FALSE)
  set(result_header "")
  string(ASCII 1 open)
  _cudastack_observe_usage(folders keys "${target}")
  if(key IN_LIST keys)
    set(result_uses TRUE)
    _cudastack_observe_usual_includes(usual "${target}")
    foreach(folder IN LISTS folders usual)
      if(folder MATCHES "${open}")
        break()
      endif()
      foreach(name IN ITEMS cudnn_version.h cudnn.h)
        if(EXISTS "${folder}/${name}" AND result_header STREQUAL "")
          set(result_header "${folder}/${name}")
        endif()
      endforeach()
    endforeach()
  endif()
  set(${out_uses} "${result_uses}")
  set(${out_header} "${result_header}")
  return(PROPAGATE ${out_uses} ${out_header})
endfunction()
