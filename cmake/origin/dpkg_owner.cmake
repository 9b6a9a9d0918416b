# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The installed Debian package, of those that can be about CUDA, that lists a path; and the list.

::

  _cudastack_origin_dpkg_owner(<out_package> <out_ledger> <path>)

Empty where none of them does. A list may name ``/lib/...`` where the file is found as ``/usr/lib/...``.
#]=]
function(_cudastack_origin_dpkg_owner out_package out_ledger path)
  set(result_package "")
  set(result_ledger "")
  _cudastack_origin_dpkg_lists(lists CUDA)
  string(REGEX REPLACE "^/usr/" "/" spelling "${path}")
  foreach(name IN ITEMS "${path}" "${spelling}")
    _cudastack_origin_list_with(result_ledger "${lists}" "\n${name}\n")
    if(result_ledger)
      cmake_path(GET result_ledger FILENAME list)
      string(REGEX REPLACE "\\.list$" "" result_package "${list}")
      break()
    endif()
  endforeach()
  set(${out_package} "${result_package}")
  set(${out_ledger} "${result_ledger}")
  return(PROPAGATE ${out_package} ${out_ledger})
endfunction()
