# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The targets that something was recorded for, in words: ``target a``, ``targets a and b``, ``targets a, b and 2 more``.

::

  _cudastack_report_used_targets(<out_words> <item>)

The facts are variables of the caller.
#]=]
function(_cudastack_report_used_targets out_words item)
  set(names "${${item}.target}" ${${item}.also})
  list(LENGTH names count)
  list(GET names 0 result_words)
  string(PREPEND result_words "target ")
  if(count EQUAL 2)
    list(JOIN names " and " result_words)
    string(PREPEND result_words "targets ")
  elseif(count GREATER 2)
    math(EXPR more "${count} - 2")
    list(SUBLIST names 0 2 first_names)
    list(JOIN first_names ", " result_words)
    set(result_words "targets ${result_words} and ${more} more")
  endif()
  set(${out_words} "${result_words}")
  return(PROPAGATE ${out_words})
endfunction()
