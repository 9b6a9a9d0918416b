# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first ledger that claims a path, links not followed.

::

  _cudastack_origin_of_path(<out_claim> <path>)
#]=]
function(_cudastack_origin_of_path out_claim path)
  set(result_claim "")
  _cudastack_origin_ledgers_at(ledgers "${path}")
  foreach(ledger IN LISTS ledgers)
    cmake_language(CALL "_cudastack_origin_${ledger}" result_claim "${path}")
    if(result_claim)
      break()
    endif()
  endforeach()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
