# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which links a farm for one tree consists of.

::

  _cudastack_core_plan_link_farm(<out_links> <root>)

A list of ``<name>=<target>``, where a target that begins with ``/`` is meant below ``<root>`` and any other is relative to
the link. ``bin`` and ``lib`` are folders of links, since nvcc goes from its own place to ``..``, which through a linked
folder is ``<root>``; what a separate ``lib64`` holds comes into ``lib`` too. All else is one link each.
#]=]
function(_cudastack_core_plan_link_farm out_links root)
  _cudastack_core_glob_names(names "${root}")
  list(REMOVE_ITEM names bin lib lib64)
  list(TRANSFORM names REPLACE "^(.+)$" "\\1=/\\1")
  _cudastack_core_glob_names(programs "${root}/bin")
  list(TRANSFORM programs REPLACE "^(.+)$" "bin/\\1=/bin/\\1")
  set(plan "${names}" "${programs}" "lib64=lib")

  set(taken "")
  foreach(folder IN ITEMS lib lib64)
    _cudastack_core_glob_names(names "${root}/${folder}")
    _cudastack_core_development_names(links "${root}/${folder}" "${names}")
    list(TRANSFORM names REPLACE "^(.+)$" "\\1=/${folder}/\\1")
    foreach(link IN LISTS names links)
      string(REGEX REPLACE "=.*$" "" name "${link}")
      if(NOT name IN_LIST taken)
        list(APPEND taken "${name}")
        list(APPEND plan "lib/${link}")
      endif()
    endforeach()
  endforeach()
  set(${out_links} "${plan}")
  return(PROPAGATE ${out_links})
endfunction()
