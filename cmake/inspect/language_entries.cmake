# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The search folders that the flags of a language add; see ``core/search_entries.cmake`` for the form, ``flag_entries.cmake`` for what is read.

::

  _cudastack_inspect_language_entries(<out_entries> <C|CXX|CUDA>)

``CMAKE_<language>_FLAGS``, or before the language has any the variable of the environment that it will begin with. What the environment has said goes by that name.
#]=]
function(_cudastack_inspect_language_entries out_entries language)
  set(environment_C CFLAGS)
  set(environment_CXX CXXFLAGS)
  set(environment_CUDA CUDAFLAGS)
  set(variable "${environment_${language}}")
  set(flags "$ENV{${variable}}")
  set(source environment)
  if(DEFINED CMAKE_${language}_FLAGS AND NOT "${CMAKE_${language}_FLAGS}" STREQUAL flags)
    set(flags "${CMAKE_${language}_FLAGS}")
    set(variable "CMAKE_${language}_FLAGS")
    _cudastack_core_variable_source(source "${variable}")
  endif()
  set(result_entries "")
  if(flags MATCHES "-(I|isystem|-include|-system)")
    _cudastack_inspect_flag_entries(result_entries "${variable}" "${source}" "${flags}")
  endif()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
