# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The run-time path in the flags that nvcc takes from the environment.

::

  _cudastack_inspect_nvcc_run_path()

Records ``nvcc.run_path`` (folder, chooser). CMake links with the host compiler and takes ``-L`` over from nvcc, but no ``-rpath``: only a program that nvcc itself links gets it.
Measured with 3.25 and 4.4.
#]=]
function(_cudastack_inspect_nvcc_run_path)
  foreach(variable IN ITEMS NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS)
    if(NOT "$ENV{${variable}}" MATCHES "-rpath([=, ]|$)")
      continue()
    endif()
    _cudastack_core_flag_words(words "$ENV{${variable}}")
    set(number 0)
    set(start "")
    foreach(word IN LISTS words)
      math(EXPR number "${number} + 1")
      string(REGEX REPLACE "[\"']" "" word "${word}")
      string(REGEX REPLACE "%5C(.)" "\\1" word "${word}")
      set(folder "")
      if(start AND word MATCHES "^(-Xlinker=|-Wl,)?(/.*)$")
        set(folder "${CMAKE_MATCH_2}")
      elseif(word MATCHES "-rpath([=,](.*))?$")
        set(start "${number}")
        set(folder "${CMAKE_MATCH_2}")
      endif()
      if(folder)
        string(REGEX REPLACE "^-Wl,|,.*$" "" folder "${folder}")
        _cudastack_core_decode(folder "${folder}")
        _cudastack_core_describe_chooser(chooser environment "${variable}" "${start}" "${folder}")
        _cudastack_core_record(nvcc.run_path "folder=${folder}" "chooser=${chooser}")
        break()
      endif()
    endforeach()
  endforeach()
endfunction()
