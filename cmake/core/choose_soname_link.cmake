# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
To which of the versioned names of one library its development name has to lead.

::

  _cudastack_core_choose_soname_link(<out_name> <folder> <names>)

The newest of ``<names>`` wins, and of the newest the name that programs load: the shortest that begins it
(``libcudart.so.13`` for ``libcudart.so.13.0.96``) or is the same file (``libcupti.so.13`` for ``libcupti.so.2025.3.1``).
#]=]
function(_cudastack_core_choose_soname_link out_name folder names)
  list(SORT names COMPARE NATURAL ORDER DESCENDING)
  list(POP_FRONT names newest)
  set(chosen "${newest}")
  file(REAL_PATH "${folder}/${newest}" newest_file)
  foreach(name IN LISTS names)
    string(LENGTH "${name}" length)
    string(LENGTH "${chosen}" chosen_length)
    string(FIND "${newest}" "${name}." position)
    file(REAL_PATH "${folder}/${name}" file)
    if(length LESS chosen_length AND (position EQUAL 0 OR file STREQUAL newest_file))
      set(chosen "${name}")
    endif()
  endforeach()
  set(${out_name} "${chosen}")
  return(PROPAGATE ${out_name})
endfunction()
