# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The door of ``cmake -P modules/CudaStackDoctor.cmake``: the examination without a project.

::

  _cudastack_look_doctor()

Prints the map and the findings; raises, and so exits with status 1, where something is broken or no nvcc is there. Components come
from ``CUDASTACK_COMPONENTS``; by default cuDNN, cuBLAS and NVRTC are looked at where they are there.
#]=]
function(_cudastack_look_doctor)
  set(optional "")
  if("${CUDASTACK_COMPONENTS}" STREQUAL "")
    set(optional cudnn cublas nvrtc)
  endif()
  _cudastack_core_load_stage(request)
  _cudastack_request_options(reason)
  if(NOT reason)
    _cudastack_look_examine(verdicts reason "toolkit;${CUDASTACK_COMPONENTS}" "${optional}" "")
  endif()
  if(NOT reason)
    # Wheels may be laid out in the work folder.
    _cudastack_look_origins("${verdicts}")
  endif()
  # Before anything is said: a message that raises is the end of the script.
  _cudastack_core_remove_work_folder()
  _cudastack_core_load_stage(report)
  if(reason)
    _cudastack_report_refuse("${reason}")
    return()
  endif()
  _cudastack_look_findings(live latent absent "${verdicts}")
  _cudastack_report_print_map("${verdicts}")
  list(APPEND live ${absent})
  _cudastack_report_say(LIVE ${live} LATENT ${latent} POLICY stop REPORT "")
endfunction()
