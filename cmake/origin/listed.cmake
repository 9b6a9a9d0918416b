# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a package of Arch Linux or Gentoo lists a file: a folder a package, with its list in it.

::

  _cudastack_origin_listed(<out_claim> kind=<kind> <file> <ledgers> <list's name>
    LINES <begin of the line that lists a file>... TOOLKIT <glob of the package that is /opt/cuda> PACKAGES <glob>...
    VERSION <regular expression of what stands behind a package's name>)

In ``LINES`` ``@`` is the file. Where the toolkit's list is missing, all of ``/opt/cuda`` is its; where it is there, a file in ``/opt/cuda`` that no package
lists was put by somebody else.
#]=]
function(
  _cudastack_origin_listed
  out_claim
  kind
  file
  ledgers
  name
)
  cmake_parse_arguments(PARSE_ARGV 5 arg "" "TOOLKIT;VERSION" "LINES;PACKAGES")
  cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE relative)
  set(globs "${arg_TOOLKIT}" ${arg_PACKAGES})
  list(TRANSFORM globs APPEND "/${name}")
  _cudastack_origin_lists(lists "${ledgers}" "." ${globs})
  set(list "")
  foreach(line IN LISTS arg_LINES)
    if(NOT list)
      string(REPLACE "@" "${relative}" line "${line}")
      _cudastack_origin_list_with(list "${lists}" "\n${line}")
    endif()
  endforeach()
  set(unowned "")
  set(result_claim "")
  cmake_path(GET list PARENT_PATH entry)
  if(NOT list AND relative MATCHES "^opt/cuda/")
    _cudastack_core_glob_names(toolkits "${ledgers}" "${arg_TOOLKIT}")
    list(POP_FRONT toolkits toolkit)
    if(toolkit)
      set(entry "${ledgers}/${toolkit}")
    endif()
    if(EXISTS "${entry}/${name}")
      _cudastack_origin_claim(result_claim "${kind}" unowned=1 "ledger=${entry}" "folder=${CUDASTACK_SYSROOT}/opt/cuda")
      set(entry "")
    endif()
  endif()
  if(entry)
    cmake_path(RELATIVE_PATH entry BASE_DIRECTORY "${ledgers}" OUTPUT_VARIABLE package)
    string(REGEX MATCH "^(.*)-(${arg_VERSION})$" package "${package}")
    _cudastack_origin_claim(
      result_claim
      "${kind}"
      "package=${CMAKE_MATCH_1}"
      "version=${CMAKE_MATCH_2}"
      "ledger=${entry}"
      "folder=/"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
