# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The name of the snapshot of a call.

::

  _cudastack_warm_name(<out_name> <components> <optional>)

Of what was asked for, in this call and by earlier ones, of how it was asked, and of the kind of file that asks: another package's
find is answered otherwise. Reads the ``CudaStack_FIND_...`` variables of the caller.
#]=]
function(_cudastack_warm_name out_name components optional)
  cmake_path(GET CMAKE_PARENT_LIST_FILE FILENAME file)
  string(MD5 result_name "${components}|${optional}|${CudaStack_FIND_REQUIRED}|${CudaStack_FIND_QUIETLY}|${file}")
  set(${out_name} "${result_name}")
  return(PROPAGATE ${out_name})
endfunction()
