# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes any text one word of a POSIX shell.

::

  _cudastack_core_shell_quote(<out_word> <text>)

A text that needs no quotes is left as it is, so that a command shown to people stays readable.
#]=]
function(_cudastack_core_shell_quote out_word text)
  if(NOT text MATCHES "^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$")
    string(REPLACE "'" "'\\''" text "${text}")
    set(text "'${text}'")
  endif()
  set(${out_word} "${text}")
  return(PROPAGATE ${out_word})
endfunction()
