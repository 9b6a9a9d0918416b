# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cuDNN header that says the version, in one of several folders.

::

  _cudastack_discover_cudnn_header(<out_header> <folders> <major>)

``<folders>``: encoded. ``cudnn_version.h`` (since 8); ``cudnn.h`` where it says the version itself (until 7); then, where alternatives have not made the plain
names, ``cudnn_version_v<n>.h``: that of ``<major>`` if there is one, else the newest.
#]=]
function(_cudastack_discover_cudnn_header out_header folders major)
  set(result_header "")
  set(plain "")
  foreach(folder IN LISTS folders)
    _cudastack_core_decode(folder "${folder}")
    if(EXISTS "${folder}/cudnn_version.h")
      set(result_header "${folder}/cudnn_version.h")
      break()
    elseif(NOT plain AND EXISTS "${folder}/cudnn.h")
      set(plain "${folder}/cudnn.h")
    endif()
  endforeach()
  if(NOT result_header AND plain)
    _cudastack_core_cudnn_version(version "${plain}")
    if(version)
      set(result_header "${plain}")
    endif()
  endif()
  foreach(folder IN LISTS folders)
    if(NOT result_header)
      _cudastack_core_decode(folder "${folder}")
      _cudastack_core_glob_names(names "${folder}" "cudnn_version_v[0-9]*.h")
      if("cudnn_version_v${major}.h" IN_LIST names)
        set(names "cudnn_version_v${major}.h")
      endif()
      list(SORT names COMPARE NATURAL)
      if(names)
        list(POP_BACK names name)
        set(result_header "${folder}/${name}")
      endif()
    endif()
  endforeach()
  if(NOT result_header)
    set(result_header "${plain}")
  endif()
  if(result_header)
    cmake_path(NORMAL_PATH result_header)
  endif()
  set(${out_header} "${result_header}")
  return(PROPAGATE ${out_header})
endfunction()
