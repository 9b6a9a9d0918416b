# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Finds the files behind plain names of libraries, such as ``cudart`` or ``-lcudnn``, as the linker will.

::

  _cudastack_observe_plain_links()

What is found counts from then on as if the target had linked that file. A static library is not linked itself: of it the files count that its users link.
What is not found for every target stays unknown.
#]=]
function(_cudastack_observe_plain_links)
  _cudastack_observe_option_names()
  get_property(keys GLOBAL PROPERTY _CUDASTACK_UNKNOWN)
  set(unknown "")
  foreach(key IN LISTS keys)
    string(REGEX REPLACE "^-l" "" name "${key}")
    _cudastack_observe_users(targets through "${key}")
    set(files "")
    set(others "")
    set(found 1)
    foreach(target IN LISTS targets)
      get_property(type TARGET "${target}" PROPERTY TYPE)
      if(NOT type MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$")
        list(APPEND others "${target}")
        continue()
      endif()
      set(file "")
      if(NOT name MATCHES "[|/]|::")
        _cudastack_observe_linked_file(file "${target}" "${name}")
      endif()
      if(file)
        list(APPEND files "${file}")
        _cudastack_observe_add_file("${target}" "${file}" "${key}")
      else()
        set(found 0)
      endif()
    endforeach()
    list(REMOVE_DUPLICATES files)
    foreach(target IN LISTS others)
      foreach(file IN LISTS files)
        _cudastack_observe_add_file("${target}" "${file}" "${key}")
      endforeach()
    endforeach()
    if(NOT found OR NOT files)
      list(APPEND unknown "${key}")
    endif()
  endforeach()
  set_property(GLOBAL PROPERTY _CUDASTACK_UNKNOWN "${unknown}")
endfunction()
