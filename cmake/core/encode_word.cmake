# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes any text one word of a POSIX shell that is safe as one element of a CMake list.

::

  _cudastack_core_encode_word(<out_word> <text>)
#]=]
function(_cudastack_core_encode_word out_word text)
  _cudastack_core_shell_quote(word "${text}")
  _cudastack_core_encode(${out_word} "${word}")
  return(PROPAGATE ${out_word})
endfunction()
