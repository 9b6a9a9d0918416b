# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records one CUDA library that the project found or links.

::

  _cudastack_observe_record_used(<number> <label> <library> <file> <users>)

``<label>``: the name of the target, or of the file where it is linked as such (``by_path``); ``<users>``: the targets that link it and
are built: with any it is live, else latent. ``entry``: the cache entry that would choose the same file again.
#]=]
function(
  _cudastack_observe_record_used
  number
  label
  library
  file
  users
)
  string(TOLOWER "${library}" subject)
  _cudastack_core_get_fact(own "lib.${subject}.path")
  _cudastack_core_get_fact(own_real "lib.${subject}.real")
  _cudastack_core_real_path(real "${file}")
  _cudastack_core_file_version(version "${real}")
  set(release "")
  if(library STREQUAL "cudart")
    _cudastack_core_cudart_release(release "${real}")
  endif()
  set(kind shared)
  if(real MATCHES "\\.a$")
    set(kind static)
  endif()
  set(grade latent)
  set(reason "")
  # culibos is the same in every release, and NVIDIA's wheels do not bring it.
  if(users AND NOT (library STREQUAL "culibos" AND own STREQUAL ""))
    set(grade live)
    list(LENGTH users count)
    list(SUBLIST users 0 3 first_users)
    list(JOIN first_users ", " reason)
    string(PREPEND reason "linked by ")
    if(count GREATER 3)
      math(EXPR count "${count} - 3")
      string(APPEND reason " and ${count} more")
    endif()
  endif()
  set(by_path "")
  if(NOT label MATCHES "::")
    set(by_path 1)
  endif()
  _cudastack_observe_chooser(chooser variable place source entry root "${label}" "${library}" "${file}" "${own_real}")
  _cudastack_core_record(
    used.${number}
    "target=${label}"
    "name=${library}"
    "path=${file}"
    "real=${real}"
    "version=${version}"
    "release=${release}"
    "kind=${kind}"
    "grade=${grade}"
    "by_path=${by_path}"
    "own=${own}"
    "own_real=${own_real}"
    "subject=lib.${subject}"
    "entry=${entry}"
    "project_root=${root}"
    "reason=${reason}"
    "chooser=${chooser}"
    "chooser_variable=${variable}"
    "chooser_entry=${place}"
    "chooser_source=${source}"
    level=files
  )
endfunction()
