# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a caller of ``find_package(CudaStack)`` gets from this look, as code that gives it again.

::

  _cudastack_look_kept_results(<out_code> <found>)

Targets and result variables; ``names`` are the variables, ``has`` the components that are there.
#]=]
function(_cudastack_look_kept_results out_code found)
  set(code "# Written by CudaStack: what find_package(CudaStack) gives where nothing has changed.\n")
  get_property(targets GLOBAL PROPERTY _CUDASTACK_EMITTED)
  list(REMOVE_DUPLICATES targets)
  set(add_INTERFACE_LIBRARY "add_library( INTERFACE")
  set(add_STATIC_LIBRARY "add_library( STATIC")
  set(add_EXECUTABLE "add_executable(")
  foreach(target IN LISTS targets)
    get_property(type TARGET "${target}" PROPERTY TYPE)
    string(REPLACE "(" "(${target}" add "${add_${type}}")
    string(APPEND code "if(NOT TARGET ${target})\n  ${add} IMPORTED GLOBAL)\nendif()\n")
    string(APPEND code "set_target_properties(${target} PROPERTIES")
    foreach(
      property
      IN
      ITEMS SYSTEM IMPORTED_LOCATION INTERFACE_INCLUDE_DIRECTORIES INTERFACE_LINK_LIBRARIES INTERFACE_LINK_OPTIONS
    )
      get_property(value TARGET "${target}" PROPERTY ${property})
      if(NOT value STREQUAL "")
        _cudastack_core_bracket(value "${value}")
        string(APPEND code " ${property} ${value}")
      endif()
    endforeach()
    string(APPEND code ")\n")
  endforeach()
  set(CudaStack_FIND_COMPONENTS "")
  _cudastack_look_results("${found}")
  _cudastack_look_result_names(names)
  foreach(name IN LISTS names)
    set(value "\"\"")
    if(NOT "${${name}}" STREQUAL "")
      _cudastack_core_bracket(value "${${name}}")
    endif()
    string(APPEND code "set(${name} ${value})\n")
  endforeach()
  string(APPEND code "set(names ${names})\nset(has")
  get_property(components GLOBAL PROPERTY _CUDASTACK_COMPONENTS)
  get_property(optional GLOBAL PROPERTY _CUDASTACK_OPTIONAL)
  foreach(component IN LISTS components optional)
    _cudastack_look_has_component(has "${component}")
    if(found AND has)
      string(APPEND code " ${component}")
    endif()
  endforeach()
  set(${out_code} "${code})\n")
  return(PROPAGATE ${out_code})
endfunction()
