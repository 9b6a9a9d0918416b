# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The same for the doctor, which has no tree: the doctor once more, with what it was given and other settings.

::

  _cudastack_report_project_command(<out_command> <cmake> <settings> <dropped names>)

``<settings>``: a list of encoded ``NAME=value``.
#]=]
function(_cudastack_report_project_command out_command cmake settings dropped)
  # Without a tree nothing is kept from one run to the next.
  get_cmake_property(names CACHE_VARIABLES)
  set(kept "")
  foreach(name IN LISTS names)
    get_property(type CACHE "${name}" PROPERTY TYPE)
    if(NOT type MATCHES "^(INTERNAL|STATIC)$" AND NOT name IN_LIST dropped AND NOT ";${settings}" MATCHES ";${name}=")
      _cudastack_core_encode(setting "${name}=$CACHE{${name}}")
      list(APPEND kept "${setting}")
    endif()
  endforeach()
  set(result_command "${cmake}")
  foreach(setting IN LISTS kept settings)
    _cudastack_core_decode(setting "${setting}")
    _cudastack_core_shell_quote(word "-D${setting}")
    string(APPEND result_command " ${word}")
  endforeach()
  _cudastack_core_shell_quote(script "${CMAKE_SCRIPT_MODE_FILE}")
  string(APPEND result_command " -P ${script}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
