# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Finds one cuDNN header and one cuDNN library as the project would get them.

::

  _cudastack_discover_cudnn()

What somebody named comes first, in every spelling that real projects use; then prefix entries, the chosen toolkit, the
system, conda, wheels. A place that has both header and library wins over one with a part. Records ``cudnn.header`` and
``cudnn.library`` (path, real, chooser ...) and ``cudnn.candidate.<n>`` (folder, chooser, has) with ``cudnn.candidate.count``.
#]=]
function(_cudastack_discover_cudnn)
  _cudastack_discover_cudnn_hints(hints)
  _cudastack_discover_cudnn_places(places)
  set(header "")
  set(library "")
  set(number 0)
  foreach(place IN LISTS hints places)
    math(EXPR number "${number} + 1")
    _cudastack_discover_cudnn_place(found_header found_library ${number} "${place}")
    string(REGEX MATCH "^[^|]*" kind "${place}")
    if(kind STREQUAL "header" AND found_header AND NOT header)
      set(header "${number}")
    elseif(kind STREQUAL "library" AND found_library AND NOT library)
      set(library "${number}")
    elseif(found_header AND found_library)
      if(NOT header)
        set(header "${number}")
      endif()
      if(NOT library)
        set(library "${number}")
      endif()
    endif()
    if(header AND library)
      break()
    endif()
  endforeach()
  _cudastack_core_record(cudnn.candidate "count=${number}")
  _cudastack_discover_take_cudnn(header "${header}" "${number}")
  _cudastack_discover_take_cudnn(library "${library}" "${number}")
endfunction()
