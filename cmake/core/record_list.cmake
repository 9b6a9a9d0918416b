# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes facts that are already in the store's form, such as the answers of a probe program.

::

  _cudastack_core_record_list(<facts>)

``<facts>``: one list of ``name=encoded value``.
#]=]
function(_cudastack_core_record_list facts)
  if(facts)
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_FACTS "${facts}")
  endif()
endfunction()
