# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the project's own finders are expected to keep in the cache after this look, as plain values.

::

  _cudastack_look_known_values(<out_values>)

A path with a bracket is left out: it would join what follows it in a list, and what is left out only costs another look. A name of
an entry says that its value makes no difference: which libcuda is linked matters only where the toolkit's stub could be loaded.
#]=]
function(_cudastack_look_known_values out_values)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  set(indifferent "")
  if(NOT facts MATCHES "(^|;)stub\\.cuda\\.loadable=")
    set(indifferent CUDA_cuda_driver_LIBRARY)
  endif()
  list(
    FILTER facts
    INCLUDE
    REGEX "^((nvcc|find\\.[0-9]+|lib\\.[a-z]+|cudnn\\.(header|library))\\.(path|real)|cudnn\\.header\\.folder)="
  )
  list(FILTER facts EXCLUDE REGEX "%")
  list(TRANSFORM facts REPLACE "^[^=]+=" "")
  list(REMOVE_DUPLICATES facts)
  list(APPEND facts ${indifferent})
  set(${out_values} "${facts}")
  return(PROPAGATE ${out_values})
endfunction()
