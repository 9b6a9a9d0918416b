# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The roots of cuDNN, of those that a command drops, that would come back at once: the project itself keeps them in the cache, by ``set(CUDNN_ROOT ... CACHE PATH "...")``.

::

  _cudastack_report_renewed_hints(<out_settings> <names> <root>)

Encoded ``NAME=value``: what the command line sets no such ``set()`` overwrites. The value is ``<root>``, which the command chooses; where it chooses none a whole cuDNN that was seen in
another place, first the one that was taken; else nothing, which names no place. Known by the docstring: one that ``-D`` does not give, as CMake up to 4.3 and from 4.4 on words it, nor ``fresh_command.cmake``. The facts are
variables of the caller.
#]=]
function(_cudastack_report_renewed_hints out_settings names root)
  set(result_settings "")
  set(renewed "")
  foreach(name IN LISTS names)
    get_property(help CACHE "${name}" PROPERTY HELPSTRING)
    if(
      name MATCHES "^(CudnnStrict|CUDNNSTRICT)_ROOT$|^CUDNN_(ROOT|ROOT_DIR|HOME|PATH)$"
      AND DEFINED CACHE{${name}}
      AND NOT "${help}" MATCHES "^(No help, variable specified on the command line[.]$|Initial search prefix|kept$)"
    )
      list(APPEND renewed "${name}")
    endif()
  endforeach()
  set(number 0)
  set(taken "")
  set(other "")
  while(renewed AND root STREQUAL "" AND number LESS "${cudnn.candidate.count}" AND NOT taken)
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    if(DEFINED ${item}.header AND DEFINED ${item}.library AND NOT "${${item}.chooser_variable}" IN_LIST renewed)
      set(taken "${${item}.taken}")
      if(taken OR other STREQUAL "")
        set(other "${${item}.folder}")
      endif()
    endif()
  endwhile()
  if(root STREQUAL "")
    set(root "${other}")
  endif()
  foreach(name IN LISTS renewed)
    _cudastack_core_encode(setting "${name}=${root}")
    list(APPEND result_settings "${setting}")
  endforeach()
  set(${out_settings} "${result_settings}")
  return(PROPAGATE ${out_settings})
endfunction()
