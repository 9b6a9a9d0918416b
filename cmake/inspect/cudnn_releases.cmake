# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which releases of cuDNN there are, as far as our table knows.

::

  _cudastack_inspect_cudnn_releases()

Records ``table.cudnn.known_up_to``, and ``table.cudnn.wheel.<CUDA major>`` (first, last; each only where it is a bound). Only a wish for a version needs them. Source:
``data/cudnn_limits.json``.
#]=]
function(_cudastack_inspect_cudnn_releases)
  file(
    STRINGS "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../data/cudnn_limits.json"
    lines
    REGEX "\"(known_up_to|cuda)\": \"[0-9.]+\""
  )
  foreach(line IN LISTS lines)
    set(subject table.cudnn)
    if(line MATCHES "\"cuda\": \"([0-9]+)\"")
      set(subject "table.cudnn.wheel.${CMAKE_MATCH_1}")
    endif()
    foreach(field IN ITEMS known_up_to first last)
      if(line MATCHES "\"${field}\": \"([0-9.]+)\"")
        _cudastack_core_record(${subject} "${field}=${CMAKE_MATCH_1}")
      endif()
    endforeach()
  endforeach()
endfunction()
