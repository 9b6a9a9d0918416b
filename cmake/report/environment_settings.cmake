# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The compilers that the environment has named, as encoded settings ``NAME=value`` for a command.

::

  _cudastack_report_environment_settings(<out_settings> <name that the command sets or drops>... )

``CUDACXX=... cmake ...`` names them for one command; CMake keeps them in the tree once a configure has come to the CUDA language. Where it has not, a command without them would
take others. Left out where the command is about that very wish. The facts are variables of the caller.
#]=]
function(_cudastack_report_environment_settings out_settings)
  set(result_settings "")
  set(path_nvcc "${nvcc.path}")
  if(DEFINED nvcc.found_path)
    set(path_nvcc "${nvcc.found_path}")
  endif()
  set(path_host "${host.path}")
  foreach(pair IN ITEMS "nvcc;CUDACXX;CMAKE_CUDA_COMPILER" "host;CUDAHOSTCXX;CMAKE_CUDA_HOST_COMPILER")
    list(GET pair 0 subject)
    list(GET pair 1 wish)
    list(GET pair 2 option)
    if(
      "${${subject}.chooser_source}" STREQUAL "environment"
      AND "${${subject}.chooser_variable}" STREQUAL wish
      AND NOT wish IN_LIST ARGN
      AND NOT option IN_LIST ARGN
      AND NOT DEFINED CACHE{${option}}
    )
      _cudastack_core_encode(setting "${option}=${path_${subject}}")
      list(APPEND result_settings "${setting}")
    endif()
  endforeach()
  set(${out_settings} "${result_settings}")
  return(PROPAGATE ${out_settings})
endfunction()
