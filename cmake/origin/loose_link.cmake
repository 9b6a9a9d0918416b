# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder in ``/usr/local`` by whose link a file outside of it was found; empty for any other path.

::

  _cudastack_origin_loose_link(<out_folder> <path> <real path>)

No package makes such a link, and who follows compiler's and linker's default folders gets what it leads to (B33).
#]=]
function(_cudastack_origin_loose_link out_folder path real)
  set(result_folder "")
  set(in_default_folder "^usr/local/(bin|include|lib|lib64|nvvm|targets)/")
  foreach(file IN ITEMS path real)
    cmake_path(RELATIVE_PATH ${file} BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE relative_${file})
  endforeach()
  if(relative_path MATCHES "${in_default_folder}")
    set(folder "${CUDASTACK_SYSROOT}/usr/local/${CMAKE_MATCH_1}")
    if(NOT relative_real MATCHES "${in_default_folder}")
      set(result_folder "${folder}")
    endif()
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
