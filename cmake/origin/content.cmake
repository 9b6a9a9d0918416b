# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The claim of a link, completed by what is known of the file that it leads to.

::

  _cudastack_origin_content(<out_claim> <claim of the link> <real path>)

A development link and the library behind it are mostly of two packages: ``content_package`` and ``content_version`` are those of the file, where they are
others. ``changed`` is that of the file. A link of a package that leads to a file of nobody in the same environment has been turned: somebody has
copied another release over it. ``link_only``: nobody has the file. What is mounted over a package's file is no package's.
#]=]
function(_cudastack_origin_content out_claim claim real)
  set(result_claim "${claim}")
  _cudastack_origin_of_path(real_claim "${real}")
  set(
    fields
    kind
    package
    version
    folder
    changed
    unowned
  )
  _cudastack_origin_fields(link_ "${claim}" ${fields})
  _cudastack_origin_fields(real_ "${real_claim}" ${fields})
  if(link_package STREQUAL "" OR real_kind STREQUAL "mount")
    if(real_claim)
      set(result_claim "${real_claim}")
    endif()
  elseif(NOT real_package STREQUAL "" AND NOT real_package STREQUAL link_package)
    _cudastack_origin_claim(
      more
      "content_package=${real_package}"
      "content_version=${real_version}"
      "changed=${real_changed}"
    )
    list(APPEND result_claim ${more})
  elseif(
    (
      NOT real_changed STREQUAL ""
      OR
        (
          real_package STREQUAL ""
          AND real_claim
          AND (real_folder STREQUAL link_folder OR (real_unowned AND real_kind STREQUAL link_kind))
        )
    )
    AND link_changed STREQUAL ""
    # The store that conda links its environments from.
    AND NOT real MATCHES "/pkgs/"
  )
    list(APPEND result_claim changed=1)
  endif()
  if(NOT link_package STREQUAL "" AND real_package STREQUAL "" AND NOT real_kind STREQUAL "mount")
    list(APPEND result_claim link_only=1)
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
