# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the project's own finders are expected to keep in the cache after this look, as plain values.

::

  _cudastack_look_known_values(<out_values>)

A path with a bracket is left out: it would join what follows it in a list, and what is left out only costs another look.
#]=]
function(_cudastack_look_known_values out_values)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  list(
    FILTER facts
    INCLUDE
    REGEX "^((nvcc|find\\.[0-9]+|lib\\.[a-z]+|cudnn\\.(header|library))\\.(path|real)|cudnn\\.header\\.folder)="
  )
  list(FILTER facts EXCLUDE REGEX "%")
  list(TRANSFORM facts REPLACE "^[^=]+=" "")
  list(REMOVE_DUPLICATES facts)
  set(${out_values} "${facts}")
  return(PROPAGATE ${out_values})
endfunction()
