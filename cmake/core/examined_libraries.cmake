# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The libraries that are followed from the header to the loader: those that were asked for, cudart, and what cuDNN needs of the toolkit;
for ``find_package(CudnnStrict)`` cuDNN alone.

::

  _cudastack_core_examined_libraries(<out_libraries>)

A list of ``<name>|<subject>``, such as ``cublas|lib.cublas`` and ``cudnn|cudnn.library``; what is not there is left out. The facts are variables of the
caller.
#]=]
function(_cudastack_core_examined_libraries out_libraries)
  set(result_libraries "")
  set(names cudart ${request.libraries})
  if(DEFINED request.alone)
    set(names "")
  elseif(DEFINED request.cudnn)
    list(APPEND names cublas cublasLt nvrtc)
  endif()
  list(REMOVE_DUPLICATES names)
  foreach(name IN LISTS names)
    string(TOLOWER "lib.${name}" subject)
    if(DEFINED ${subject}.path)
      list(APPEND result_libraries "${name}|${subject}")
    endif()
  endforeach()
  if(DEFINED request.cudnn AND DEFINED cudnn.library.path)
    list(APPEND result_libraries "cudnn|cudnn.library")
  endif()
  set(${out_libraries} "${result_libraries}")
  return(PROPAGATE ${out_libraries})
endfunction()
