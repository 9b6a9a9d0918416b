# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a target links a library of CUDA or cuDNN, of whichever place. The runtime is used by every target that has to do with CUDA.

::

  _cudastack_observe_links_library(<out_yes> <target> <name>)
#]=]
function(_cudastack_observe_links_library out_yes target name)
  set(yes FALSE)
  get_property(files GLOBAL PROPERTY "_CUDASTACK_FILES_OF_${target}")
  get_property(ours GLOBAL PROPERTY "_CUDASTACK_OURS_OF_${target}")
  _cudastack_core_library_files(file_names "${name}")
  list(GET file_names 0 file_name)
  if(name STREQUAL "cudart" OR ";${files};${ours};" MATCHES "/lib${file_name}\\.(so|a)[.0-9]*;")
    set(yes TRUE)
  endif()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
