# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What stands under the names of ``finder_entries.cmake``, in variables and in the environment: a list of ``name=hash``.

::

  _cudastack_warm_finder_values(<out_values>)
#]=]
function(_cudastack_warm_finder_values out_values)
  _cudastack_warm_finder_entries(names)
  set(result_values "")
  foreach(name IN LISTS names)
    set(value "${${name}}")
    if(DEFINED CACHE{_CUDASTACK_CHOICE_${name}})
      _cudastack_warm_wish(value "${name}")
    endif()
    string(MD5 value "${value}|$ENV{${name}}")
    list(APPEND result_values "${name}=${value}")
  endforeach()
  set(${out_values} "${result_values}")
  return(PROPAGATE ${out_values})
endfunction()
