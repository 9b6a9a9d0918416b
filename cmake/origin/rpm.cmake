# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether an installed rpm package has a file: NVIDIA's own, or another's (negativo17, RPM Fusion, the distribution).

::

  _cudastack_origin_rpm(<out_claim> <file>)

NVIDIA's packages name NVIDIA as their vendor, or have the release at the end of their name or begin with ``libcudnn<n>-``.
#]=]
function(_cudastack_origin_rpm out_claim file)
  set(result_claim "")
  set(database "")
  foreach(folder IN ITEMS /usr/lib/sysimage/rpm /var/lib/rpm)
    if(IS_DIRECTORY "${CUDASTACK_SYSROOT}${folder}")
      set(database "${CUDASTACK_SYSROOT}${folder}")
      break()
    endif()
  endforeach()
  # Debian's own rpm tool has an empty folder there.
  if(database AND NOT EXISTS "${CUDASTACK_SYSROOT}/var/lib/dpkg/status")
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE path)
    string(PREPEND path "/")
    _cudastack_origin_rpm_lists(lists "${database}")
    string(FIND "${lists}" "\n${path}|" begin)
    if(lists STREQUAL "")
      _cudastack_origin_rpm_unread(result_claim "${database}" "${file}" "${path}")
    elseif(begin EQUAL -1)
      _cudastack_origin_rpm_orphan(result_claim "${database}" "${lists}" "${path}")
    else()
      math(EXPR begin "${begin} + 1")
      string(SUBSTRING "${lists}" ${begin} 4096 line)
      string(REGEX MATCH "^[^|\n]*\\|([^|\n]*)\\|([^|\n]*)\\|([^\n]*)" line "${line}")
      set(package "${CMAKE_MATCH_1}")
      set(version "${CMAKE_MATCH_2}")
      set(vendor "${CMAKE_MATCH_3}")
      set(kind rpm)
      if(vendor MATCHES "^NVIDIA" OR package MATCHES "-[0-9]+-[0-9]+$|^libcudnn[0-9]+-")
        set(kind nvidia-rpm)
      endif()
      _cudastack_origin_claim(
        result_claim
        "kind=${kind}"
        "package=${package}"
        "version=${version}"
        "ledger=${database}"
        "folder=/"
      )
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
