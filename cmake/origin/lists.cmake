# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Reads a package manager's lists: a look asks them for some forty files.

::

  _cudastack_origin_lists(<out_key> <folder> <regular expression> <glob>...)

Those whose path below ``<folder>`` matches the expression. ``<out_key>``: the GLOBAL property with their text: ``>`` and the path of a list, then its lines, and
the next one; of a record of conda the list ``files`` alone. Read once a configure, the folder too: a machine has thousands of packages. The text may have
megabytes, so it is not handed about.
#]=]
function(_cudastack_origin_lists out_key folder expression)
  set(result_key "_CUDASTACK_LISTS_${folder}|${expression}|${ARGN}")
  get_property(known GLOBAL PROPERTY "${result_key}" SET)
  if(NOT known)
    string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${folder}")
    set(patterns "${ARGN}")
    list(TRANSFORM patterns PREPEND "${pattern}/")
    file(GLOB names RELATIVE "${folder}" ${patterns})
    list(FILTER names INCLUDE REGEX "${expression}")
    set(text "\n")
    foreach(name IN LISTS names)
      # One that cannot be read (rattler makes its records 0600) says nothing.
      if(EXISTS "${folder}/${name}")
        file(READ "${folder}/${name}" lines)
        if(name MATCHES "[.]json$")
          # A record without it, cut short, is as good as none.
          string(FIND "${lines}\"files\"]" "\"files\"" begin)
          string(SUBSTRING "${lines}\"files\"]" ${begin} -1 lines)
          string(FIND "${lines}" "]" end)
          string(SUBSTRING "${lines}" 0 ${end} lines)
        endif()
        string(APPEND text ">${folder}/${name}\n${lines}\n")
      endif()
    endforeach()
    set_property(GLOBAL PROPERTY "${result_key}" "${text}")
  endif()
  set(${out_key} "${result_key}")
  return(PROPAGATE ${out_key})
endfunction()
