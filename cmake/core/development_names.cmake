# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The unversioned library names that a folder lacks, and where each has to lead.

::

  _cudastack_core_development_names(<out_links> <folder> <names>)

``<names>``: what is in the folder. The result is a list of ``libcudart.so=libcudart.so.13``.
#]=]
function(_cudastack_core_development_names out_links folder names)
  set(links "")
  list(FILTER names INCLUDE REGEX "^lib.+\\.so(\\.[0-9]+)*$")
  set(libraries "${names}")
  list(TRANSFORM libraries REPLACE "(\\.[0-9]+)+$" "")
  list(REMOVE_DUPLICATES libraries)
  list(REMOVE_ITEM libraries ${names})
  foreach(library IN LISTS libraries)
    string(REGEX REPLACE "([+.*()^$?|])" "\\\\\\1" pattern "${library}")
    set(versioned_names "${names}")
    list(FILTER versioned_names INCLUDE REGEX "^${pattern}\\.[0-9.]+$")
    _cudastack_core_choose_soname_link(target "${folder}" "${versioned_names}")
    list(APPEND links "${library}=${target}")
  endforeach()
  set(${out_links} "${links}")
  return(PROPAGATE ${out_links})
endfunction()
