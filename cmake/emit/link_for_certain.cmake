# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Link options by which a program has some shared libraries, whether or not anything in it asks for them.

::

  _cudastack_emit_link_for_certain(<out_options> <files>)

The linkers of some distributions drop what nothing asks for (``--as-needed``). One option a file, out of which CMake takes nothing; ``-Xlinker``, since a path may have a comma.
Run-time paths come from linking the file too. Nothing for a path with a dollar sign, which CMake doubles in a link option for Ninja.
#]=]
function(_cudastack_emit_link_for_certain out_options files)
  set(result_options "")
  foreach(file IN LISTS files)
    if(file MATCHES "[$]")
      continue()
    endif()
    _cudastack_core_shell_quote(file "${file}")
    list(
      APPEND result_options
      "SHELL:-Xlinker --push-state -Xlinker --no-as-needed -Xlinker ${file} -Xlinker --pop-state"
    )
  endforeach()
  set(${out_options} "${result_options}")
  return(PROPAGATE ${out_options})
endfunction()
