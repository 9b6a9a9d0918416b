# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes a choice of ours: a cache entry, and an internal record of its value. Where both agree it was ours, else it is the user's.

::

  _cudastack_core_choose(<variable> <cache type> <value>)
#]=]
function(_cudastack_core_choose variable type value)
  set(${variable} "${value}" CACHE ${type} "chosen by CudaStack" FORCE)
  set(_CUDASTACK_CHOICE_${variable} "${value}" CACHE INTERNAL "the value of ${variable} that CudaStack chose")
  _cudastack_core_encode(value "${value}")
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_CHOICES "${variable}|${type}|${value}")
endfunction()
