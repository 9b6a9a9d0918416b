# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The door ``find_package(CudaStack)``.

::

  _cudastack_look_package()

Reads the ``CudaStack_FIND_...`` variables of the caller and sets the documented results there. A second call with components that
were looked at already, and the same CUDASTACK_GPU, only sets the results; with new ones the union is looked at. What a call did not find leaves no trace: what
was found before stays found, and is what the late look judges. An option that is not understood stops always, and leaves everything as it was.
#]=]
function(_cudastack_look_package)
  _cudastack_core_load_stage(request)
  _cudastack_request_options(fault)
  if(fault)
    _cudastack_core_load_stage(report)
    _cudastack_report_refuse("${fault}")
  endif()
  _cudastack_warm_wishes(components optional)
  get_property(earlier_components GLOBAL PROPERTY _CUDASTACK_COMPONENTS)
  get_property(earlier_optional GLOBAL PROPERTY _CUDASTACK_OPTIONAL)
  get_property(earlier_gpu GLOBAL PROPERTY _CUDASTACK_GPU)
  set(required "")
  if(CudaStack_FIND_REQUIRED)
    set(required REQUIRED)
  endif()
  set(CudaStack_FOUND TRUE)
  set(CudaStack_NOT_FOUND_MESSAGE "")
  if(
    NOT "${components}|${optional}|${CUDASTACK_GPU}" STREQUAL "${earlier_components}|${earlier_optional}|${earlier_gpu}"
  )
    get_property(earlier_facts GLOBAL PROPERTY _CUDASTACK_FACTS)
    _cudastack_warm_name(name "${components}" "${optional}")
    set_property(GLOBAL PROPERTY _CUDASTACK_TEXTS "")
    # Should this look stop, the report is no longer that of an earlier one.
    file(REMOVE "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.cmake")
    _cudastack_look_first(
      CudaStack_FOUND
      CudaStack_NOT_FOUND_MESSAGE
      COMPONENTS ${components}
      OPTIONAL ${optional} ${required}
    )
    _cudastack_core_load_facts()
    if(CudaStack_FOUND)
      set_property(GLOBAL PROPERTY _CUDASTACK_COMPONENTS "${components}")
      set_property(GLOBAL PROPERTY _CUDASTACK_OPTIONAL "${optional}")
      set_property(GLOBAL PROPERTY _CUDASTACK_GPU "${CUDASTACK_GPU}")
      _cudastack_look_emit()
      _cudastack_warm_schedule()
    elseif(earlier_components)
      set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "${earlier_facts}")
    endif()
    _cudastack_look_keep("${name}" "${CudaStack_FOUND}" "${CudaStack_NOT_FOUND_MESSAGE}")
  endif()
  _cudastack_look_results("${CudaStack_FOUND}")
  _cudastack_look_result_names(names)
  return(PROPAGATE CudaStack_FOUND CudaStack_NOT_FOUND_MESSAGE ${names})
endfunction()
