# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders in which the compiler looks for a header of a target, in order.

::

  _cudastack_observe_include_order(<out_folders> <target> <CUDA|CXX|C> <own|system>)

``own``: as if the target had its own include folders by ``-I``, as it mostly has; ``system``: as if it had them as system folders, which CMake tells nobody. A
generator expression that cannot be known stays one item, with control characters. Found out once for all targets that are alike. The facts are variables of
the caller.

GCC looks into ``-I``, then CPATH, then ``-isystem``, then C_INCLUDE_PATH or CPLUS_INCLUDE_PATH, then its own folders; a folder of the second half is dropped
from the first. nvcc puts its own after the ``-I`` that it is given. Source: GCC's manual, *Directory Options*; ``nvcc --dryrun``; the same by ``-E -H``.
#]=]
function(_cudastack_observe_include_order out_folders target language as)
  get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
  set(sign "${language}|${as}|${folder}")
  foreach(
    property
    IN
    ITEMS INCLUDE_DIRECTORIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES LINK_LIBRARIES COMPILE_OPTIONS COMPILE_FLAGS
  )
    get_property(value TARGET "${target}" PROPERTY ${property})
    string(APPEND sign "|${value}")
  endforeach()
  get_property(known GLOBAL PROPERTY "_CUDASTACK_ORDER_${sign}")
  if(NOT "${known}" STREQUAL "")
    set(${out_folders} "${known}")
    return(PROPAGATE ${out_folders})
  endif()
  _cudastack_observe_behind(keys USAGE "${target}")
  _cudastack_observe_usage(folders system_folders "${target}" ${as} "${keys}")
  _cudastack_observe_compile_options(options line "${target}" "${language}" "${keys}")
  _cudastack_observe_flags(flag "${options}" "${line}")
  set(before_include "")
  set(before_system "")
  set(after_include "")
  set(after_system "")
  set(own "")
  string(REPLACE ":" ";" named "$ENV{CPLUS_INCLUDE_PATH}")
  if(language STREQUAL "CUDA")
    if(NOT "$ENV{NVCC_PREPEND_FLAGS}$ENV{NVCC_APPEND_FLAGS}" STREQUAL "")
      _cudastack_observe_flags(before "" "$ENV{NVCC_PREPEND_FLAGS}")
      _cudastack_observe_flags(after "" "$ENV{NVCC_APPEND_FLAGS}")
    endif()
    set(own "${toolkit.include_dirs}")
  elseif(language STREQUAL "C")
    string(REPLACE ":" ";" named "$ENV{C_INCLUDE_PATH}")
  endif()
  string(REPLACE ":" ";" first "$ENV{CPATH}")
  list(
    PREPEND first
    ${before_include}
    ${folders}
    ${flag_include}
    ${after_include}
    ${own}
  )
  _cudastack_observe_usual_includes(usual)
  set(
    second
    ${before_system}
    ${system_folders}
    ${flag_system}
    ${after_system}
    ${named}
    ${usual}
  )
  # An option that hides is where the flags of its kind are.
  string(ASCII 1 open)
  list(FILTER options INCLUDE REGEX "${open}")
  list(PREPEND second ${options})
  _cudastack_observe_folders_outside(first "${first}" "${second}")
  set(result_folders ${first} ${second})
  set_property(GLOBAL PROPERTY "_CUDASTACK_ORDER_${sign}" "${result_folders}")
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
