# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The nvcc of a root that Debian keeps for programs that want one folder.

::

  _cudastack_discover_skeleton_nvcc(<out_path> <root>)

``/usr/lib/cuda`` has no nvcc and no libraries, only a link to the ``libdevice`` of the installed toolkit. Whoever names it means that toolkit, and
CMake takes it: ``/usr/bin/nvcc``, which must be the one that lies beside this ``libdevice``. Else the path that any other root would have.
#]=]
function(_cudastack_discover_skeleton_nvcc out_path root)
  set(result_path "${root}/bin/nvcc")
  if(IS_SYMLINK "${root}/nvvm/libdevice" AND EXISTS "${root}/../../bin/nvcc")
    _cudastack_core_real_path(folder "${root}/nvvm/libdevice")
    cmake_path(GET folder PARENT_PATH folder)
    _cudastack_core_follow_wrapper(real "${root}/../../bin/nvcc")
    if(real STREQUAL "${folder}/bin/nvcc")
      set(result_path "${root}/../../bin/nvcc")
    endif()
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
