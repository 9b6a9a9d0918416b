# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every cuDNN that the loader could take for a program, in its order.

::

  _cudastack_inspect_cudnn_copies()

Records ``cudnn.copy.<n>`` with ``cudnn.copy.count``: files of the name ``libcudnn.so.<major>`` in LD_LIBRARY_PATH, in the folder of the chosen cuDNN, to which the run-time path of targets
leads, in the loader's cache and its default folders; each real file once. Versions as far as their names tell. Source: ld.so(8). The facts are variables of the caller.
#]=]
function(_cudastack_inspect_cudnn_copies)
  if(NOT DEFINED cudnn.library.major)
    return()
  endif()
  set(name "libcudnn.so.${cudnn.library.major}")
  _cudastack_inspect_path_entries(entries folder LD_LIBRARY_PATH)
  _cudastack_inspect_fixed_entries(chosen "the run-time path of targets" default "${cudnn.library.folder}")
  list(APPEND entries ${chosen})
  if(EXISTS "/etc/ld.so.cache")
    string(REPLACE "." "[.]" pattern "${name}")
    file(STRINGS "/etc/ld.so.cache" files REGEX "^/.*/${pattern}$")
    list(TRANSFORM files REPLACE "/[^/]*$" "")
    _cudastack_inspect_fixed_entries(cached "ld.so.cache" default "${files}")
    list(APPEND entries ${cached})
  endif()
  set(defaults "")
  foreach(folder IN ITEMS lib lib64)
    list(APPEND defaults "/${folder}/${CMAKE_LIBRARY_ARCHITECTURE}" "/usr/${folder}/${CMAKE_LIBRARY_ARCHITECTURE}")
    list(APPEND defaults "/${folder}" "/usr/${folder}")
  endforeach()
  _cudastack_inspect_fixed_entries(defaults "a default folder of the loader" default "${defaults}")
  set(reals "")
  set(count 0)
  foreach(entry IN LISTS entries defaults)
    _cudastack_core_split_entry("${entry}")
    if(NOT EXISTS "${entry_path}/${name}")
      continue()
    endif()
    _cudastack_core_real_path(real "${entry_path}/${name}")
    _cudastack_core_encode(encoded "${real}")
    if(NOT encoded IN_LIST reals)
      list(APPEND reals "${encoded}")
      math(EXPR count "${count} + 1")
      _cudastack_inspect_cudnn_copy("${count}" "${entry}" "${entry_path}/${name}" "${real}")
    endif()
  endforeach()
  _cudastack_core_record(cudnn.copy "count=${count}")
endfunction()
