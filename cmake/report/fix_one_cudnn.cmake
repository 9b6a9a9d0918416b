# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes header and library of cuDNN from one place.

::

  _cudastack_report_fix_one_cudnn(<out_command> <unused>)

Where they are in one place, and one of them has been overwritten since its package brought it: that package is installed again. Else the place of the library
if its header is there too, else that of the header. The hints that led apart are dropped or unset. Where they are in one place that nobody's package tells of, the
wheel of the library's release, in a folder of the build tree; no command where it is not known for which CUDA.
#]=]
function(_cudastack_report_fix_one_cudnn out_command unused)
  set(root "")
  foreach(folder IN ITEMS "${cudnn.library.folder}" "${cudnn.header.folder}")
    cmake_path(GET folder PARENT_PATH parent)
    if(NOT root AND EXISTS "${parent}/include/cudnn.h")
      _cudastack_core_glob_names(libraries "${parent}" "lib/libcudnn.so*" "lib64/libcudnn.so*")
      if(libraries)
        set(root "${parent}")
      endif()
    endif()
  endforeach()
  _cudastack_report_without_cudnn_hints(drop shell)
  set(result_command "")
  foreach(part IN ITEMS header library)
    if(
      DEFINED cudnn.${part}.origin.changed
      AND "${cudnn.header.origin.folder}" STREQUAL "${cudnn.library.origin.folder}"
    )
      _cudastack_report_reinstall(install cudnn.${part})
      if(install)
        _cudastack_report_cmake_command(again)
        set(result_command "${install} && ${again}")
        break()
      endif()
    endif()
  endforeach()
  cmake_path(GET cudnn.header.folder PARENT_PATH header_root)
  cmake_path(GET cudnn.library.folder PARENT_PATH library_root)
  if(NOT result_command AND header_root STREQUAL library_root)
    string(REGEX MATCH "^[0-9]+" cuda "${nvcc.release}")
    string(REGEX MATCH "^[0-9]+[.][0-9]+[.][0-9]+" release "${cudnn.library.version}")
    if(cuda AND release)
      _cudastack_report_fix_cudnn_of_major(result_command "${cuda};${release}")
    endif()
  elseif(root AND NOT result_command)
    _cudastack_report_cmake_command(result_command SHELL "${shell}" SET "CudnnStrict_ROOT=${root}" DROP ${drop})
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
