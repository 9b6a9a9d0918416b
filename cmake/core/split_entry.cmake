# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes a search entry apart; see ``search_entries.cmake`` for the form.

::

  _cudastack_core_split_entry(<entry>)

Sets in the caller ``entry_kind``, ``entry_source``, ``entry_variable``, ``entry_number``, ``entry_path`` (decoded), and
``entry_chooser``, which says for people who chose it.
#]=]
function(_cudastack_core_split_entry entry)
  string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|(.*)$" entry "${entry}")
  set(entry_kind "${CMAKE_MATCH_1}")
  set(entry_source "${CMAKE_MATCH_2}")
  set(entry_variable "${CMAKE_MATCH_3}")
  set(entry_number "${CMAKE_MATCH_4}")
  _cudastack_core_decode(entry_path "${CMAKE_MATCH_5}")
  _cudastack_core_describe_chooser(
    entry_chooser
    "${entry_source}"
    "${entry_variable}"
    "${entry_number}"
    "${entry_path}"
  )
  return(
    PROPAGATE entry_kind entry_source entry_variable entry_number entry_path entry_chooser
  )
endfunction()
