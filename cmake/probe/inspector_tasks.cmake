# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the inspector is asked: cudart always, other libraries where a component wants them, the driver.

::

  _cudastack_probe_inspector_tasks(<out_tasks>)

The facts are variables of the caller.
#]=]
function(_cudastack_probe_inspector_tasks out_tasks)
  set(tasks "")
  if(DEFINED lib.cudart.path)
    list(APPEND tasks load lib.cudart cudart "${lib.cudart.path}")
  endif()
  foreach(name IN ITEMS cublas cublaslt nvrtc)
    if(DEFINED lib.${name}.path AND (DEFINED request.${name} OR DEFINED request.cudnn))
      list(APPEND tasks load lib.${name} ${name} "${lib.${name}.path}")
    endif()
  endforeach()
  if(DEFINED request.cudnn AND DEFINED cudnn.library.path)
    list(APPEND tasks load cudnn.library cudnn "${cudnn.library.path}")
  endif()
  list(APPEND tasks driver)
  set(${out_tasks} "${tasks}")
  return(PROPAGATE ${out_tasks})
endfunction()
