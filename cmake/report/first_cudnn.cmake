# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Brings a cuDNN to a machine that has no CUDA: its wheel, with CUDA's headers and what it loads by name, into a folder of the build tree.

::

  _cudastack_report_first_cudnn(<out_command>)

For the newest CUDA that the driver runs; without a driver for the newest there is. No command where an older version was asked for than the wheels for that CUDA have. Source:
``data/driver_branches.json``; PyPI: those for CUDA 13 begin with 9.12, for 12 with 8.8.
#]=]
function(_cudastack_report_first_cudnn out_command)
  set(command "")
  set(driver 9999)
  _cudastack_core_read_text(text "${CUDASTACK_SYSROOT}/proc/driver/nvidia/version")
  if(text MATCHES "NVRM version:[^\n]* ([0-9]+)\\.[0-9.]+ ")
    set(driver "${CMAKE_MATCH_1}")
  endif()
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../data/driver_branches.json" table)
  string(JSON count LENGTH "${table}" branches)
  math(EXPR last "${count} - 1")
  set(newest 0)
  foreach(index RANGE ${last})
    string(JSON major MEMBER "${table}" branches ${index})
    string(JSON branch GET "${table}" branches ${major})
    if(NOT driver LESS branch AND major GREATER newest)
      set(newest "${major}")
    endif()
  endforeach()
  # What CUDA's own headers include.
  set(more_12 nvcc)
  set(more_13 crt)
  set(first_12 8.8)
  set(first_13 9.12)
  set(maximum "${request.cudnn_maximum}")
  if(
    DEFINED first_${newest}
    AND
      (
        maximum STREQUAL ""
        OR maximum VERSION_GREATER "${first_${newest}}"
        OR (maximum VERSION_EQUAL "${first_${newest}}" AND NOT request.cudnn_below)
      )
  )
    _cudastack_report_cudnn_in_tree(
      command
      "${newest}"
      ""
      cudnn
      "cuda-toolkit[cudart,${more_${newest}},cublas,nvrtc]==${newest}.*"
    )
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
