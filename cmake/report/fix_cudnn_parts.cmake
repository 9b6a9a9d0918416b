# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes cuDNN whole again.

::

  _cudastack_report_fix_cudnn_parts(<out_command> <odd>)

``<odd>``: the subjects of the parts at fault. Where LD_LIBRARY_PATH leads to another cuDNN than the linked one, or to
a part that the linked one has itself, its entry is taken out. Else the same release is put in place again from where it came:
the wheel of the virtualenv, the Debian package; of unknown origin: its wheel in a folder of the build tree.
#]=]
function(_cudastack_report_fix_cudnn_parts out_command odd)
  set(command "")
  if(NOT "${cudnn.library.loaded.real}" STREQUAL "${cudnn.library.real}")
    _cudastack_report_fix_loaded_library(command cudnn.library.loaded)
  endif()
  cmake_path(GET cudnn.library.path PARENT_PATH folder)
  while(odd AND NOT command)
    list(POP_FRONT odd part)
    if(DEFINED ${part}.elsewhere AND EXISTS "${folder}/${${part}.name}")
      _cudastack_report_fix_loaded_library(command "${part}")
    endif()
  endwhile()
  if(NOT command)
    _cudastack_report_fix_reinstall_cudnn(command)
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
