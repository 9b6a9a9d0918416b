# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How an artefact reached the machine, and the version of one whose own words and name do not tell it.

::

  _cudastack_look_evidence(<subject>)

Records ``<subject>.origin.<field>``, the fields of ``origin/of_file.cmake``; and where macro, answer or name tell less than a whole version ``version``, ``release`` and
``version_source``: of the package that the file came with, if nobody has overwritten it since, else what ``core/other_version.cmake`` finds. A release that
only ``version.json`` or a path tells is none. The facts are variables of the caller.
#]=]
function(_cudastack_look_evidence subject)
  set(path "${${subject}.folder}")
  if(DEFINED ${subject}.path)
    set(path "${${subject}.path}")
  endif()
  set(claim "")
  if(IS_ABSOLUTE "${path}")
    _cudastack_origin_of_file(claim "${path}")
    list(TRANSFORM claim PREPEND "${subject}.origin." OUTPUT_VARIABLE facts)
    _cudastack_core_record_list("${facts}")
  endif()
  if(
    NOT IS_ABSOLUTE "${path}"
    OR NOT subject MATCHES "^(cicc|header\\..*|lib\\..*|cudnn\\.library|cudnn\\.(copy|linked)\\.[0-9]+)$"
    OR DEFINED ${subject}.release
    OR DEFINED ${subject}.fault
    OR "${${subject}.version}" MATCHES "[.].*[.]"
  )
    return()
  endif()
  _cudastack_origin_fields(
    ""
    "${claim}"
    package
    version
    content_package
    content_version
    link_only
    changed
  )
  if(content_package)
    set(package "${content_package}")
    set(version "${content_version}")
  endif()
  if(link_only OR changed)
    set(version "")
  elseif(version)
    _cudastack_core_package_version(version "${subject}" "${package}" "${version}")
  endif()
  set(source "")
  if(NOT version AND NOT DEFINED ${subject}.version)
    _cudastack_core_real_path(real "${path}")
    _cudastack_core_other_version(version source "${subject}" "${real}")
  endif()
  set(release "")
  if(
    subject MATCHES "^(cicc|header\\..*|lib\\.(cudart|nvrtc)(_.*)?)$"
    AND NOT source MATCHES "^(version.json|its path)$"
  )
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}")
  elseif(subject MATCHES "^cudnn\\.")
    string(REGEX MATCH "^[0-9]+\\.[0-9]+\\.[0-9]+" version "${version}")
  endif()
  _cudastack_core_record("${subject}" "version=${version}" "version_source=${source}" "release=${release}")
endfunction()
