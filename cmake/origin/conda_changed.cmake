# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file of a conda environment has another content than its package has brought.

::

  _cudastack_origin_conda_changed(<out_changed> <file> <record> <relative path>)

1 where it has another size than the record says, or, up to a MiB, another sum: cuBLAS would take a second. Else empty, also for links and where the record tells
neither. Source: conda's PrefixRecord, ``paths_data``.
#]=]
function(_cudastack_origin_conda_changed out_changed file record relative)
  set(result_changed "")
  _cudastack_core_read_text(json "${record}")
  set(said "")
  foreach(key IN ITEMS "\"_path\": \"${relative}\"" "\"_path\":\"${relative}\"")
    string(FIND "${json}" "${key}" begin)
    if(NOT begin EQUAL -1)
      string(SUBSTRING "${json}" ${begin} -1 said)
      string(FIND "${said}" "}" end)
      string(SUBSTRING "${said}" 0 ${end} said)
      break()
    endif()
  endforeach()
  if(said MATCHES "\"path_type\": *\"softlink\"" AND EXISTS "${file}" AND NOT IS_SYMLINK "${file}")
    # A link of the package has been replaced by a file.
    set(result_changed 1)
  elseif(said AND NOT IS_SYMLINK "${file}" AND NOT said MATCHES "\"path_type\": *\"softlink\"" AND EXISTS "${file}")
    file(SIZE "${file}" size)
    # The environment's folder was put into its text: the size may be that of before, the sum is that of after.
    string(REGEX MATCH "\"prefix_placeholder\": *\"" relocated "${said}")
    set(recorded_size "${size}")
    if(NOT relocated AND said MATCHES "\"size_in_bytes\": *([0-9]+)")
      set(recorded_size "${CMAKE_MATCH_1}")
    endif()
    set(sum "")
    if(said MATCHES "\"sha256_in_prefix\": *\"([0-9a-f]+)\"")
      set(sum "${CMAKE_MATCH_1}")
    elseif(NOT relocated AND said MATCHES "\"sha256\": *\"([0-9a-f]+)\"")
      set(sum "${CMAKE_MATCH_1}")
    endif()
    if(NOT recorded_size EQUAL size)
      set(result_changed 1)
    elseif(sum AND size LESS_EQUAL 1048576)
      file(SHA256 "${file}" actual)
      if(NOT actual STREQUAL sum)
        set(result_changed 1)
      endif()
    endif()
  endif()
  set(${out_changed} "${result_changed}")
  return(PROPAGATE ${out_changed})
endfunction()
