# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The artefacts of the map in the order of the chain, as ``label|subject``.

::

  _cudastack_report_map_rows(<out_rows>)
#]=]
function(_cudastack_report_map_rows out_rows)
  if(DEFINED request.alone)
    set(${out_rows} "nvcc|nvcc" "cuDNN header|cudnn.header" "cuDNN library|cudnn.library")
    return(PROPAGATE ${out_rows})
  endif()
  set(
    result_rows
    "driver library|driver.library"
    "kernel module|driver.module"
    "nvcc|nvcc"
    "cicc|cicc"
    "ptxas|ptxas"
    "host compiler|host"
    "host compiler (chosen)|host.alternative"
    "glibc|libc"
    "cuda.h|header.cuda"
    "cuda_runtime_api.h|header.cudart"
  )
  # Static ones only where somebody asked for them: they would double the map of a whole toolkit.
  _cudastack_core_library_names(names)
  list(FILTER names EXCLUDE REGEX "._static|^cudart$")
  list(PREPEND names cudart cudart_static)
  list(APPEND names ${request.libraries})
  list(REMOVE_DUPLICATES names)
  foreach(name IN LISTS names)
    string(TOLOWER "${name}" subject)
    list(APPEND result_rows "${name}|lib.${subject}")
  endforeach()
  list(APPEND result_rows "libcuda stub|stub.cuda" "cuDNN header|cudnn.header" "cuDNN library|cudnn.library")
  foreach(
    tool
    IN
    ITEMS nvprof nsys ncu compute_sanitizer cuda_gdb
  )
    list(APPEND result_rows "${tool}|tool.${tool}")
  endforeach()
  set(${out_rows} "${result_rows}")
  return(PROPAGATE ${out_rows})
endfunction()
