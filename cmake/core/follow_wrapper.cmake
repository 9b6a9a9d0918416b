# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The program behind a wrapper script.

::

  _cudastack_core_follow_wrapper(<out_real> <path>)

The real path; where the file starts with ``#!`` and has an ``exec /.../nvcc`` line, the real path of that nvcc. Debian's
``/usr/bin/nvcc`` and the scripts that images put into ``/usr/local/bin`` are such files. Where it is a launcher by the name of nvcc (C11),
what that starts.
#]=]
function(_cudastack_core_follow_wrapper out_real path)
  _cudastack_core_real_path(result_real "${path}")
  _cudastack_core_is_launcher(is_launcher "${result_real}")
  if(is_launcher)
    _cudastack_core_behind_launcher(behind "${result_real}")
    if(behind)
      _cudastack_core_real_path(result_real "${behind}")
    endif()
  endif()
  set(target "")
  if(result_real)
    file(READ "${result_real}" start LIMIT 2 HEX)
    if(start STREQUAL "2321")
      file(STRINGS "${result_real}" lines REGEX "exec .*/nvcc")
      # In quotes a path may hold spaces.
      if(lines MATCHES "exec +\"(/[^\";]+/nvcc)\"")
        _cudastack_core_real_path(target "${CMAKE_MATCH_1}")
      elseif(lines MATCHES "exec +(/[^ \";]+/nvcc)")
        _cudastack_core_real_path(target "${CMAKE_MATCH_1}")
      endif()
      if(NOT "${target}" STREQUAL "")
        set(result_real "${target}")
      endif()
    endif()
  endif()
  set(${out_real} "${result_real}")
  return(PROPAGATE ${out_real})
endfunction()
