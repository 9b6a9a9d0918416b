# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The reverse of ``_cudastack_core_encode``.

::

  _cudastack_core_decode(<out_text> <encoded>)

Decodes every ``%XX`` whose value is below 128; ``%00`` cannot be text of CMake and is left as it is.
#]=]
function(_cudastack_core_decode out_text encoded)
  if(encoded MATCHES "%")
    string(REGEX MATCHALL "%[0-7][0-9A-F]" codes "${encoded}")
    list(REMOVE_DUPLICATES codes)
    # The sign of the code itself comes last, or its result would be decoded twice.
    list(REMOVE_ITEM codes "%00" "%25")
    foreach(code IN LISTS codes)
      string(REPLACE "%" "0x" number "${code}")
      math(EXPR number "${number}")
      string(ASCII ${number} sign)
      string(REPLACE "${code}" "${sign}" encoded "${encoded}")
    endforeach()
    string(REPLACE "%25" "%" encoded "${encoded}")
  endif()
  set(${out_text} "${encoded}")
  return(PROPAGATE ${out_text})
endfunction()
