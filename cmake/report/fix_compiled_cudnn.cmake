# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Has the chosen cuDNN's header compiled, by taking out of the environment what leads past it; else chooses the cuDNN whose header is compiled.

::

  _cudastack_report_fix_compiled_cudnn(<out_command> <subjects>)

``<subjects>``: headers that are compiled instead. A folder that CPLUS_INCLUDE_PATH names is looked into late, also where a target names it by ``-I``: where it is that of the chosen cuDNN it is the only cause.
What stands in flags of the project is in its cache by now. Empty where the other header has no library beside it.
#]=]
function(_cudastack_report_fix_compiled_cudnn out_command subjects)
  set(result_command "")
  _cudastack_core_encode(folder "${cudnn.header.folder}")
  _cudastack_report_without_entries(late CPLUS_INCLUDE_PATH "${folder}")
  set(added "")
  set(others "")
  foreach(subject IN LISTS subjects)
    set(variable "${${subject}.chooser_variable}")
    if(NOT "${${subject}.chooser_source}" STREQUAL "environment")
      set(variable "")
    endif()
    if(
      variable MATCHES "^NVCC_(PREPEND|APPEND)_FLAGS$"
      OR (variable MATCHES "^(CPATH|CPLUS_INCLUDE_PATH)$" AND NOT late)
    )
      list(APPEND added "${subject}")
    elseif(NOT late)
      list(APPEND others "${subject}")
    endif()
  endforeach()
  _cudastack_report_without_added(shell "${added}")
  if(late AND shell)
    string(APPEND shell "; ${late}")
  elseif(late)
    set(shell "${late}")
  endif()
  if(shell AND NOT others)
    _cudastack_report_cmake_command(result_command SHELL "${shell}")
  elseif(others)
    list(GET others 0 subject)
    cmake_path(GET ${subject}.path PARENT_PATH root)
    cmake_path(GET root PARENT_PATH root)
    _cudastack_core_glob_names(libraries "${root}" "lib/libcudnn.so*" "lib64/libcudnn.so*")
    if(libraries)
      _cudastack_report_without_cudnn_hints(drop shell)
      _cudastack_report_cmake_command(result_command SHELL "${shell}" SET "CudnnStrict_ROOT=${root}" DROP ${drop})
    endif()
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
