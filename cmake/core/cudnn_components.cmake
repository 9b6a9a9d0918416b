# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The parts that the chosen cuDNN has, by the names of cuDNN 9.

::

  _cudastack_core_cudnn_components(<out_parts>)

Those beside the chosen library. ``ops``, ``cnn`` and ``adv`` of cuDNN 8 are two files each, and of cuDNN 7 the library itself. The facts are variables of the caller.
#]=]
function(_cudastack_core_cudnn_components out_parts)
  set(result_parts "")
  set(number 0)
  while(DEFINED cudnn.part.count AND number LESS cudnn.part.count)
    math(EXPR number "${number} + 1")
    list(APPEND result_parts "${cudnn.part.${number}.name}")
  endwhile()
  foreach(part IN ITEMS ops cnn adv)
    if("${part}_infer" IN_LIST result_parts AND "${part}_train" IN_LIST result_parts)
      list(APPEND result_parts "${part}")
    elseif("${cudnn.header.version}" MATCHES "^[1-7][.]")
      list(APPEND result_parts "${part}")
    endif()
  endforeach()
  set(${out_parts} "${result_parts}")
  return(PROPAGATE ${out_parts})
endfunction()
