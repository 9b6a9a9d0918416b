# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cuDNN library to link, in one of several folders.

::

  _cudastack_discover_cudnn_library(<out_library> <out_fault> <folders> <major>)

``<folders>``: encoded. The development link is what the linker takes; without it (wheels have none) the name that programs load, of ``<major>`` if there is one, else the
newest. ``<out_fault>``: why it does not count, or there is none, where something is there that looks like one.
#]=]
function(_cudastack_discover_cudnn_library out_library out_fault folders major)
  set(result_library "")
  set(result_fault "")
  set(dangling "")
  foreach(folder IN LISTS folders)
    _cudastack_core_decode(folder "${folder}")
    set(names "")
    if(EXISTS "${folder}/libcudnn.so")
      set(result_library "${folder}/libcudnn.so")
    elseif(EXISTS "${folder}/cudnn.lib")
      set(result_library "${folder}/cudnn.lib")
    else()
      _cudastack_core_glob_names(names "${folder}" "libcudnn*")
      set(archives "${names}")
      list(FILTER archives INCLUDE REGEX "_static[^/]*\\.a$")
      list(FILTER names INCLUDE REGEX "^libcudnn\\.so\\.[0-9.]+$")
      if(names MATCHES "libcudnn\\.so\\.${major}(\\.|;|$)")
        list(FILTER names INCLUDE REGEX "\\.so\\.${major}(\\.|$)")
      endif()
      if(names)
        _cudastack_core_choose_soname_link(name "${folder}" "${names}")
        set(result_library "${folder}/${name}")
      elseif(IS_SYMLINK "${folder}/libcudnn.so" AND NOT result_fault)
        set(dangling "${folder}/libcudnn.so")
        _cudastack_discover_dangling_fault(result_fault "${dangling}")
      elseif(archives AND NOT result_fault)
        set(result_fault "no library but static ones")
      endif()
    endif()
    if(result_library)
      cmake_path(NORMAL_PATH result_library)
      set(result_fault "")
      break()
    endif()
  endforeach()
  if(NOT result_library)
    set(result_library "${dangling}")
  endif()
  set(${out_library} "${result_library}")
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_library} ${out_fault})
endfunction()
