# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why a shared library cannot be linked on the processor that is built for; empty where nothing says so.

::

  _cudastack_discover_library_fault(<out_fault> <library>)

Source: ELF, e_ident[EI_CLASS] and e_machine; the numbers are those of elf.h. A script for the linker is nothing that a program can load. An
empty file, or another text, is for the rules: what was there can come back.
#]=]
function(_cudastack_discover_library_fault out_fault library)
  set(result_fault "")
  file(READ "${library}" head LIMIT 20 HEX)
  set(machine_x86_64 3e00)
  set(machine_aarch64 b700)
  set(machine_ppc64le 1500)
  if(head MATCHES "^7f454c46(..)")
    set(class "${CMAKE_MATCH_1}")
    string(SUBSTRING "${head}" 36 -1 machine)
    _cudastack_discover_processor(processor)
    if(class STREQUAL "01")
      set(result_fault "32-bit library")
    elseif(DEFINED machine_${processor} AND machine MATCHES "^....$" AND NOT machine STREQUAL "${machine_${processor}}")
      set(result_fault "another machine's library")
    endif()
  elseif(head MATCHES "^((09|0a|0d|[2-7].)+)$" AND NOT head MATCHES "^213c(617263683e|7468696e3e)0a")
    file(READ "${library}" text LIMIT 1000)
    if(text MATCHES "(INPUT|GROUP)[ \t]*\\(")
      set(result_fault "a script for the linker, no library")
    endif()
  endif()
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_fault})
endfunction()
