# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Tells whether a healthy stack has a component.

::

  _cudastack_look_has_component(<out_has> <component>)

A library of the toolkit: its file is there. cuDNN: header and library are. All else comes with the stack.
#]=]
function(_cudastack_look_has_component out_has component)
  set(result_has TRUE)
  _cudastack_core_library_names(libraries ALL)
  if(component STREQUAL "cudnn")
    _cudastack_core_get_fact(header cudnn.header.path)
    _cudastack_core_get_fact(library cudnn.library.path)
    if(NOT header OR NOT library)
      set(result_has FALSE)
    endif()
  elseif(component IN_LIST libraries)
    string(TOLOWER "${component}" subject)
    _cudastack_core_get_fact(library "lib.${subject}.path")
    if(NOT library)
      set(result_has FALSE)
    endif()
  elseif(NOT component MATCHES "^(toolkit|driver|kernels|architectures|config)$")
    set(result_has FALSE)
  endif()
  set(${out_has} "${result_has}")
  return(PROPAGATE ${out_has})
endfunction()
