# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records that another target takes what was recorded for the first one.

::

  _cudastack_observe_record_also(<subject> <target>)

``<subject>.also``: a list of these targets.
#]=]
function(_cudastack_observe_record_also subject target)
  _cudastack_core_get_fact(first "${subject}.target")
  get_property(also GLOBAL PROPERTY "_CUDASTACK_ALSO_${subject}")
  if(NOT target STREQUAL first AND NOT target IN_LIST also)
    list(APPEND also "${target}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_ALSO_${subject}" "${also}")
    _cudastack_core_record("${subject}" "also=${also}")
  endif()
endfunction()
