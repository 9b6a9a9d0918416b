# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which library of CUDA or cuDNN a file is, by its name; empty where it is none.

::

  _cudastack_observe_library_name(<out_name> <file>)

``cudart``, ``cublas_static``, ``cudnn``; ``cuda`` for the driver's, which belongs to no toolkit but may be the stub of one.
#]=]
function(_cudastack_observe_library_name out_name file)
  set(result_name "")
  if(file MATCHES "/lib([A-Za-z_]+)(-[0-9a-f]+)?\\.(so|a)[.0-9]*$")
    set(name "${CMAKE_MATCH_1}")
    _cudastack_core_library_names(names)
    string(REGEX REPLACE "_static.*$" "" base "${name}")
    if(base IN_LIST names OR base MATCHES "^(cudnn.*|cuda)$")
      set(result_name "${name}")
    endif()
  endif()
  set(${out_name} "${result_name}")
  return(PROPAGATE ${out_name})
endfunction()
