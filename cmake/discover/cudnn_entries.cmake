# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders of one layout below one place.

::

  _cudastack_discover_cudnn_entries(<out_entries> <place> <named> <layout>)

An entry is ``<headers>|<libraries>|<runtime>``, encoded folders with commas between them; see ``cudnn_layouts.cmake``. None where the layout does not
concern the place or its base is not there. ``<named>``: somebody named the place for cuDNN.
#]=]
function(_cudastack_discover_cudnn_entries out_entries place named layout)
  set(result_entries "")
  string(REPLACE "|" ";" columns "${layout}|")
  list(GET columns 0 when)
  list(GET columns 1 base)
  set(bases "")
  if(
    (when STREQUAL "named" AND NOT named)
    OR (when STREQUAL "environment" AND NOT EXISTS "${place}/pyvenv.cfg" AND NOT EXISTS "${place}/conda-meta")
  )
    set(bases "")
  elseif(base MATCHES "[*]")
    _cudastack_core_glob_names(bases "${place}" "${base}")
    list(SORT bases COMPARE NATURAL ORDER DESCENDING)
  elseif(IS_DIRECTORY "${place}/${base}")
    set(bases "${base}")
  endif()
  foreach(base IN LISTS bases)
    # file(GLOB) has no relative names below a folder with a step such as "/.".
    set(folder "${place}/${base}/")
    cmake_path(NORMAL_PATH folder)
    set(releases none)
    if(layout MATCHES "<cuda>")
      _cudastack_core_glob_names(releases "${folder}include" "[0-9]*")
      _cudastack_core_get_fact(toolkit nvcc.release)
      string(REGEX MATCH "^[0-9]+" major "${toolkit}")
      list(SORT releases COMPARE NATURAL ORDER DESCENDING)
      set(others "${releases}")
      list(FILTER releases INCLUDE REGEX "^${major}\\.")
      list(FILTER others EXCLUDE REGEX "^${major}\\.")
      list(APPEND releases ${others})
    endif()
    _cudastack_core_encode(root "${folder}")
    string(REPLACE "|" "%7C" root "${root}")
    string(REPLACE "," "%2C" root "${root}")
    foreach(release IN LISTS releases)
      set(entry "")
      foreach(column RANGE 2 4)
        list(GET columns ${column} folders)
        string(REPLACE "<cuda>" "${release}" folders "${folders}")
        string(REGEX REPLACE "([^,]+)" "${root}\\1" folders "${folders}")
        string(REGEX REPLACE "/[.](,|$)" "\\1" folders "${folders}")
        string(APPEND entry "|${folders}")
      endforeach()
      string(SUBSTRING "${entry}" 1 -1 entry)
      list(APPEND result_entries "${entry}")
    endforeach()
  endforeach()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
