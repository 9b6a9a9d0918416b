# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes the links of a plan beside their destination and puts them in its place.

::

  _cudastack_core_build_link_farm(<destination> <root> <links> <stamp>)

``<links>`` as from ``_cudastack_core_plan_link_farm``; ``<stamp>`` is written into ``.cudastack-farm`` once all of them are
there. Whether it worked shows in that file. A folder that has no such file is somebody else's and stays.
#]=]
function(_cudastack_core_build_link_farm destination root links stamp)
  if(EXISTS "${destination}" AND NOT EXISTS "${destination}/.cudastack-farm")
    return()
  endif()
  string(RANDOM LENGTH 8 unique)
  set(new_farm "${destination}.new-${unique}")
  set(old_farm "${destination}.old-${unique}")
  file(MAKE_DIRECTORY "${new_farm}/bin" "${new_farm}/lib")
  set(failure 0)
  foreach(link IN LISTS links)
    string(REGEX REPLACE "=.*$" "" name "${link}")
    string(LENGTH "${name}=" name_length)
    string(SUBSTRING "${link}" ${name_length} -1 target)
    if(target MATCHES "^/")
      string(PREPEND target "${root}")
    endif()
    file(CREATE_LINK "${target}" "${new_farm}/${name}" RESULT failure SYMBOLIC)
    if(NOT failure STREQUAL "0")
      break()
    endif()
  endforeach()
  if(failure STREQUAL "0")
    file(WRITE "${new_farm}/.cudastack-farm" "${stamp}")
    if(EXISTS "${destination}")
      file(RENAME "${destination}" "${old_farm}" RESULT ignored)
    endif()
    file(RENAME "${new_farm}" "${destination}" RESULT ignored)
  endif()
  file(REMOVE_RECURSE "${new_farm}" "${old_farm}")
endfunction()
