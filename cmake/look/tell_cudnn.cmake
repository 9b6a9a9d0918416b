# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes the report of a look of ``find_package(CudnnStrict)`` and says what only warns; what stops is for the caller.

::

  _cudastack_look_tell_cudnn(<out_verified> <out_reason> <encoded verdicts>)

``<out_reason>``: the findings that speak against this cuDNN, live and absent ones. With ``CUDASTACK_POLICY=report`` live ones warn.
#]=]
function(_cudastack_look_tell_cudnn out_verified out_reason verdicts)
  _cudastack_core_load_stage(report)
  _cudastack_core_load_facts()
  _cudastack_look_origins("${verdicts}")
  _cudastack_core_load_facts()
  _cudastack_core_state_folder(folder)
  _cudastack_report_write(report "${folder}/cudnn" "${verdicts}")
  if(NOT CudnnStrict_FIND_QUIETLY)
    _cudastack_report_doubtful_options("${verdicts}")
  endif()
  # What is not there cannot be allowed.
  string(REGEX MATCHALL "id=[A-Z]+-[A-Z]+-[0-9]+%3Bgrade=absent" absent "${verdicts}")
  list(TRANSFORM absent REPLACE "^id=(.*)%3B.*$" "\\1")
  list(REMOVE_ITEM CUDASTACK_ALLOW ${absent})
  _cudastack_look_findings(live latent absent "${verdicts}")
  if("${CUDASTACK_POLICY}" STREQUAL "report")
    list(PREPEND latent ${live})
    set(live "")
  endif()
  if(latent AND NOT CudnnStrict_FIND_QUIETLY)
    _cudastack_report_block(text "this cuDNN has a trap." "${latent}" "${report}")
    _cudastack_report_speak(WARNING "${text}")
  endif()
  set(verified TRUE)
  set(reason "")
  if(live OR absent)
    set(verified FALSE)
    set(headline "this cuDNN cannot work.")
    if(NOT live)
      set(headline "no fitting cuDNN was found.")
    endif()
    list(APPEND live ${absent})
    _cudastack_report_block(reason "${headline}" "${live}" "${report}")
    # Behind "Reason given by package:", on a line of its own.
    string(PREPEND reason "\n    ")
  endif()
  set(${out_verified} "${verified}")
  set(${out_reason} "${reason}")
  return(PROPAGATE ${out_verified} ${out_reason})
endfunction()
