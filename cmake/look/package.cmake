# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The door ``find_package(CudaStack)``.

::

  _cudastack_look_package()

Reads the ``CudaStack_FIND_...`` variables of the caller and sets the documented results there. A second call with components that
were looked at already only sets the results; with new ones the union is looked at.
#]=]
function(_cudastack_look_package)
  set(components toolkit ${CudaStack_FIND_COMPONENTS})
  get_property(earlier GLOBAL PROPERTY _CUDASTACK_COMPONENTS)
  list(APPEND components ${earlier})
  list(REMOVE_DUPLICATES components)
  list(SORT components)
  set(required "")
  if(CudaStack_FIND_REQUIRED)
    set(required REQUIRED)
  endif()
  get_property(CudaStack_FOUND GLOBAL PROPERTY _CUDASTACK_FOUND)
  set(CudaStack_NOT_FOUND_MESSAGE "")
  if(NOT CudaStack_FOUND OR NOT "${components}" STREQUAL "${earlier}")
    _cudastack_look_first(CudaStack_FOUND CudaStack_NOT_FOUND_MESSAGE COMPONENTS ${components} ${required})
    set_property(GLOBAL PROPERTY _CUDASTACK_COMPONENTS "${components}")
    set_property(GLOBAL PROPERTY _CUDASTACK_FOUND "${CudaStack_FOUND}")
    if(CudaStack_FOUND)
      _cudastack_look_emit()
      _cudastack_look_schedule()
    endif()
  endif()
  _cudastack_look_results()
  _cudastack_look_result_names(names)
  return(PROPAGATE CudaStack_FOUND CudaStack_NOT_FOUND_MESSAGE ${names})
endfunction()
