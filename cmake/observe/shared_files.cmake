# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The shared libraries of CUDA and cuDNN that a target links, where it is linked at all.

::

  _cudastack_observe_shared_files(<out_files> <target>)

Not those of the driver.
#]=]
function(_cudastack_observe_shared_files out_files target)
  set(result_files "")
  get_property(type TARGET "${target}" PROPERTY TYPE)
  if(type MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$")
    foreach(kind IN ITEMS OURS FILES)
      get_property(files GLOBAL PROPERTY "_CUDASTACK_${kind}_OF_${target}")
      list(APPEND result_files ${files})
    endforeach()
    list(FILTER result_files INCLUDE REGEX "\\.so[.0-9]*$")
    list(FILTER result_files EXCLUDE REGEX "/lib(cuda|nvidia-ml)\\.so|/stubs/")
    list(REMOVE_DUPLICATES result_files)
  endif()
  set(${out_files} "${result_files}")
  return(PROPAGATE ${out_files})
endfunction()
