# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps which targets use targets of ours, with the shared libraries that they get by that.

::

  _cudastack_observe_ours()
#]=]
function(_cudastack_observe_ours)
  get_property(keys GLOBAL PROPERTY _CUDASTACK_OURS)
  foreach(key IN LISTS keys)
    get_property(files GLOBAL PROPERTY "_CUDASTACK_LINKS_${key}")
    list(FILTER files INCLUDE REGEX "^/.*\\.so[.0-9]*$")
    _cudastack_observe_users(targets through "${key}")
    _cudastack_observe_keep_use(built "${targets}" OURS "${files}")
  endforeach()
endfunction()
