# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file that the link of a target takes for a plain name; empty where it cannot be known.

::

  _cudastack_observe_linked_file(<out_file> <target> <name>)

``-L``, then nvcc's own folders where CUDA code is linked, then those of the C++ compiler and the linker.
#]=]
function(_cudastack_observe_linked_file out_file target name)
  set(result_file "")
  _cudastack_observe_link_flags(link "${target}")
  if(link_unknown_library STREQUAL "")
    _cudastack_observe_links_cuda(links_cuda "${target}")
    set(own "")
    if(links_cuda)
      _cudastack_core_get_fact(own toolkit.library_dirs)
    endif()
    string(REPLACE ":" ";" named "$ENV{LIBRARY_PATH}")
    _cudastack_observe_library_in(
      result_file
      "${name}"
      "${link_library};${own};${CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES};${named};/usr/local/lib/${CMAKE_LIBRARY_ARCHITECTURE};/usr/local/lib64;/lib64;/usr/lib64;/usr/local/lib"
    )
  endif()
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
