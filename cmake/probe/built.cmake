# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Starts what was built, or records why it was not.

::

  _cudastack_probe_built(<subject> <class> <log> <program>)

``<class>`` as of ``_cudastack_probe_build``. Records the compiler's first error as ``<subject>.error``, and ``<subject>.side``.
#]=]
function(_cudastack_probe_built subject class log program)
  if(class STREQUAL "built")
    _cudastack_core_record("${subject}" "program=${program}")
    _cudastack_probe_start("${subject}" "${program}")
    _cudastack_probe_tested("${subject}")
  else()
    set(error "the compiler cannot be started")
    set(side "")
    if(log)
      _cudastack_probe_first_error(error side "${log}")
    endif()
    _cudastack_core_record("${subject}" outcome=not-built "error=${error}" "side=${side}")
  endif()
endfunction()
