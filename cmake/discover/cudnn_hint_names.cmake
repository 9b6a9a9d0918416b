# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The variables by which people name a cuDNN, in the order in which they count.

::

  _cudastack_discover_cudnn_hint_names(<out_names>)

``<kind>=<variable>``. Those that name a half come before the roots, and the names of this package before those of other finders.
``warm/inputs.cmake`` and ``warm/finder_entries.cmake`` have to know each.
#]=]
function(_cudastack_discover_cudnn_hint_names out_names)
  set(
    ${out_names}
    header=CudnnStrict_INCLUDE_DIR
    library=CudnnStrict_LIBRARY
    root=CudnnStrict_ROOT
    root=CUDNNSTRICT_ROOT
    header=CUDNN_INCLUDE_DIR
    header=CUDNN_INCLUDE_DIRS
    header=CUDNN_INCLUDE_PATH
    library=CUDNN_LIBRARY
    library=CUDNN_LIBRARY_PATH
    library=CUDNN_LIBRARIES
    library=CUDNN_LIBRARY_DIR
    library=CUDNN_LIB_DIR
    root=CUDNN_ROOT
    root=CUDNN_ROOT_DIR
    root=CUDNN_HOME
    root=CUDNN_PATH
  )
  return(PROPAGATE ${out_names})
endfunction()
