# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes up the ``CUDA::`` targets that the project's finds have made, also those that nothing links.

::

  _cudastack_observe_finds()
#]=]
function(_cudastack_observe_finds)
  _cudastack_core_library_names(names)
  list(TRANSFORM names PREPEND "CUDA::")
  get_property(folders GLOBAL PROPERTY _CUDASTACK_OBSERVED_FOLDERS)
  foreach(folder IN LISTS folders)
    get_property(imported GLOBAL PROPERTY "_CUDASTACK_OBSERVED_NAMES_${folder}")
    foreach(name IN LISTS imported)
      if(name IN_LIST names)
        _cudastack_observe_resolve(key "${folder}" "${name}")
      endif()
    endforeach()
  endforeach()
endfunction()
