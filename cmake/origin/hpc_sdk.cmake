# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file lies in the NVIDIA HPC SDK: ``<platform>/<release>`` with ``compilers/bin/nvc++``.

::

  _cudastack_origin_hpc_sdk(<out_claim> <file>)

The release of the SDK; that of CUDA is in the path below it.
#]=]
function(_cudastack_origin_hpc_sdk out_claim file)
  set(result_claim "")
  _cudastack_origin_ancestor(folder "${file}" "compilers/bin/nvc++")
  if(folder)
    string(REGEX MATCH "[0-9]+\\.[0-9]+$" version "${folder}")
    _cudastack_origin_claim(
      result_claim
      kind=hpcsdk
      "package=NVIDIA HPC SDK"
      "version=${version}"
      "ledger=${folder}/compilers/bin/nvc++"
      "folder=${folder}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
