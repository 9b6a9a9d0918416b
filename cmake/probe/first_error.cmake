# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a compiler's log says first, and on which side it went wrong.

::

  _cudastack_probe_first_error(<out_line> <out_side> <log file>)

``<out_line>``: the first line that looks like an error, else the last one that is not empty; spaces around it and a folder of ours in
front of it gone. ``<out_side>``: ``host`` where it is the host compiler's own headers, ``link``, or ``device``.
#]=]
function(_cudastack_probe_first_error out_line out_side log)
  set(result_line "")
  _cudastack_core_read_text(text "${log}")
  string(REGEX REPLACE "[][;\\]" "_" lines "${text}")
  string(REPLACE "\n" ";" lines "${lines}")
  foreach(line IN LISTS lines)
    string(STRIP "${line}" line)
    # The generators say what they run; what fails in it comes after.
    if(
      line
        MATCHES
        "(^|[ :])(fatal|error|ERROR|Error)[ :]|not found|cannot find|undefined reference|No such file|Permission denied|terminated due to"
      AND NOT line MATCHES "^(FAILED|gmake|make|ninja)"
    )
      set(result_line "${line}")
      break()
    elseif(line)
      set(result_line "${line}")
    endif()
  endforeach()
  set(result_side device)
  if(result_line MATCHES "/c[+][+]/|host_config\\.h|[^ ]*(gcc|g[+][+]|cc1plus)[-0-9]*: ")
    set(result_side host)
  elseif(result_line MATCHES "(^|/)ld(\\.[a-z]+)?: |cannot find -l|undefined reference|collect2")
    set(result_side link)
  endif()
  string(REGEX REPLACE "^/[^ ]*/(whole|CMakeScratch)/" "" result_line "${result_line}")
  string(SUBSTRING "${result_line}" 0 200 result_line)
  set(${out_line} "${result_line}")
  set(${out_side} "${result_side}")
  return(PROPAGATE ${out_line} ${out_side})
endfunction()
