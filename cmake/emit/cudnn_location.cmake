# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file of a library of cuDNN that its links lead to in the same folder, and its SONAME.

::

  _cudastack_emit_cudnn_location(<out_file> <out_soname> <path> <real path>)

That is what CMake wants of an imported library: who installs it gets the file and the link that programs load, not the development link alone. Where the links lead to another
folder, or the names do not tell, it is the path itself; the SONAME is empty where they do not tell. Source: the SONAMEs of cuDNN 7 to 9, ``<name>.so.<major>``.
#]=]
function(_cudastack_emit_cudnn_location out_file out_soname path real)
  set(result_file "${path}")
  set(result_soname "")
  cmake_path(GET path PARENT_PATH folder)
  cmake_path(GET real FILENAME name)
  if(name MATCHES "^(lib[^.]+[.]so[.][0-9]+)([.].*)?$" AND EXISTS "${folder}/${name}")
    set(result_file "${folder}/${name}")
    set(result_soname "${CMAKE_MATCH_1}")
  endif()
  set(${out_file} "${result_file}")
  set(${out_soname} "${result_soname}")
  return(PROPAGATE ${out_file} ${out_soname})
endfunction()
