# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What installed rpm packages that can be about CUDA have, a line a file: ``<path>|<name>|<version>|<vendor>``.

::

  _cudastack_origin_rpm_lists(<out_text> <database>)

By ``rpm`` itself, which alone can read its database: one process a configure. Empty where that is not here or cannot.
#]=]
function(_cudastack_origin_rpm_lists out_text database)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_RPM_${database}" SET)
  if(NOT known)
    set(result_text "")
    _cudastack_core_run(
      rpm
      COMMAND
        rpm
        --dbpath
        "${database}"
        -qa
        --queryformat
        "[%{FILENAMES}|%{=NAME}|%{=VERSION}-%{=RELEASE}|%{=VENDOR}\\n]"
        "*cuda*"
        "*cudnn*"
        "*nvidia*"
        "libcu*"
        "libnv*"
        "libnpp*"
        "nsight*"
        "gcc*"
        "clang*"
        "glibc-*"
      OUTPUT_LIMIT 33554432
    )
    if(rpm_class STREQUAL "ran" AND rpm_status EQUAL 0 AND NOT rpm_output STREQUAL "")
      set(result_text "\n${rpm_output}")
    endif()
    set_property(GLOBAL PROPERTY "_CUDASTACK_RPM_${database}" "${result_text}")
  endif()
  get_property(result_text GLOBAL PROPERTY "_CUDASTACK_RPM_${database}")
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
