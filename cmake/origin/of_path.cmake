# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first ledger that claims a path, links not followed.

::

  _cudastack_origin_of_path(<out_claim> <path>)

From the inside to the outside, ledgers before path shapes: a wheel lies in a conda environment, that on a machine of packages. A new origin is a file
and its place here.
#]=]
function(_cudastack_origin_of_path out_claim path)
  set(result_claim "")
  foreach(
    ledger
    IN
    ITEMS wheel flattened_wheels conda store spack easybuild hpc_sdk archive dpkg pacman portage rpm runfile
  )
    cmake_language(CALL "_cudastack_origin_${ledger}" result_claim "${path}")
    if(result_claim)
      break()
    endif()
  endforeach()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
