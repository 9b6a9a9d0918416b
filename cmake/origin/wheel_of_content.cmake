# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Of the wheels that list a file, the one that it came with.

::

  _cudastack_origin_wheel_of_content(<out_owner> <out_changed> <file> <site> <owners>)

``<owners>``: of ``wheel_owners.cmake``. By size, and by sum where more than one has that size, or the file has no more than a MiB: cuBLAS would take a
second. ``<out_changed>`` is 1 where none of them has it; then the one that was installed last is named,
which wrote over the others.
#]=]
function(
  _cudastack_origin_wheel_of_content
  out_owner
  out_changed
  file
  site
  owners
)
  set(result_owner "")
  set(newest "")
  foreach(owner IN LISTS owners)
    string(REGEX REPLACE ",.*" "/RECORD" record "${owner}")
    if(newest STREQUAL "" OR NOT "${newest}" IS_NEWER_THAN "${site}/${record}")
      set(newest "${site}/${record}")
      set(result_owner "${owner}")
    endif()
  endforeach()
  set(result_changed 1)
  file(SIZE "${file}" size)
  set(of_size "${owners}")
  # A RECORD may leave the size out; then it says nothing against the file.
  list(FILTER of_size INCLUDE REGEX ",(${size})?$")
  list(LENGTH of_size count)
  if(count EQUAL 1 AND size GREATER 1048576)
    set(result_owner "${of_size}")
    set(result_changed "")
  elseif(of_size)
    file(SHA256 "${file}" sum)
    foreach(owner IN LISTS of_size)
      _cudastack_origin_record_sum(recorded "${owner}")
      if(recorded STREQUAL sum OR (recorded STREQUAL "" AND result_changed))
        set(result_owner "${owner}")
        set(result_changed "")
      endif()
    endforeach()
  endif()
  set(${out_owner} "${result_owner}")
  set(${out_changed} "${result_changed}")
  return(PROPAGATE ${out_owner} ${out_changed})
endfunction()
