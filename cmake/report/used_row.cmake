# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The line of one library in the table of what is used when.

::

  _cudastack_report_used_row(<out_row> <name> <subject> <parts>)

``<parts>`` as of ``used_parts.cmake``. The facts are variables of the caller.
#]=]
function(_cudastack_report_used_row out_row name subject parts)
  _cudastack_report_pad(result_row "${name}" 20)
  string(PREPEND result_row "    ")
  set(subjects "${subject}.header" "${subject}" "${subject}.loaded")
  set(parted "")
  foreach(column IN ITEMS header linked loaded)
    list(POP_FRONT subjects cell)
    if(cell STREQUAL "lib.cuda_driver.loaded")
      set(cell driver.library)
    elseif(cell STREQUAL "lib.nvml.loaded")
      set(cell driver.nvml)
    endif()
    _cudastack_report_artefact_version(version "${cell}")
    if(version STREQUAL "-" AND column STREQUAL "loaded" AND "${${subject}.path}" MATCHES "\\.a$")
      set(version "built in")
    elseif(version STREQUAL "-" AND DEFINED ${cell}.path)
      set(version "there")
    endif()
    if(parts MATCHES "(^|;)${column}[|]")
      string(APPEND version " *")
      list(APPEND parted "${column}")
    endif()
    _cudastack_report_pad(version "${version}" 12)
    string(APPEND result_row " ${version}")
  endforeach()
  if(parts STREQUAL "")
    set(remark "the toolkit's own")
    if(subject STREQUAL "cudnn.library")
      set(remark "of one place")
    elseif(subject MATCHES "^lib\\.(cuda_driver|nvml)$")
      set(remark "the driver's at run time")
    endif()
    string(APPEND result_row " ${remark}")
  endif()
  string(REGEX REPLACE " +$" "" result_row "${result_row}")
  set(${out_row} "${result_row}")
  return(PROPAGATE ${out_row})
endfunction()
