# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What takes the host compiler out of the flags that name it; every other flag stays as it was written.

::

  _cudastack_report_without_host_flag(<out_shell> <out_setting> <variable> <source>)

``<out_shell>``: a piece of shell, for a variable of the environment; ``<out_setting>``: ``CMAKE_CUDA_FLAGS=<the others>``, where the cache has named it
or keeps what the environment said. Both empty for a variable that holds no flags, and for a project's own ``set()``.
#]=]
function(_cudastack_report_without_host_flag out_shell out_setting variable source)
  set(result_shell "")
  set(result_setting "")
  set(flags "$ENV{${variable}}")
  if(variable STREQUAL "CMAKE_CUDA_FLAGS")
    set(flags "${CMAKE_CUDA_FLAGS}")
  endif()
  if(variable MATCHES "FLAGS$" AND NOT source STREQUAL "project")
    _cudastack_core_flag_words(words "${flags}")
    set(kept "")
    set(dropping 0)
    foreach(word IN LISTS words)
      string(REGEX REPLACE "[\"']" "" plain "${word}")
      if(dropping)
        set(dropping 0)
      elseif(plain MATCHES "^(-ccbin|--compiler-bindir)$")
        set(dropping 1)
      elseif(NOT plain MATCHES "^(-ccbin|--compiler-bindir)=")
        string(APPEND kept " ${word}")
      endif()
    endforeach()
    string(REGEX REPLACE "^ " "" kept "${kept}")
    _cudastack_core_decode(kept "${kept}")
    if(source STREQUAL "environment")
      set(result_shell "unset ${variable}")
      if(NOT kept STREQUAL "")
        _cudastack_core_shell_quote(quoted "${kept}")
        set(result_shell "export ${variable}=${quoted}")
      endif()
    endif()
    string(STRIP "${flags}" flags)
    if(
      variable STREQUAL "CMAKE_CUDA_FLAGS"
      OR (variable STREQUAL "CUDAFLAGS" AND "$CACHE{CMAKE_CUDA_FLAGS}" STREQUAL flags)
    )
      set(result_setting "CMAKE_CUDA_FLAGS=${kept}")
    endif()
  endif()
  set(${out_shell} "${result_shell}")
  set(${out_setting} "${result_setting}")
  return(PROPAGATE ${out_shell} ${out_setting})
endfunction()
