# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether CMake writes the folders of a target's libraries into its run-time path, the toolkit's own folders too.

::

  _cudastack_observe_gets_runtime_path(<out_yes> <target>)

Not into what nvcc links: that searches the toolkit's folders by itself, and CMake leaves them out. nvcc links what has CUDA sources
only. What stands in a generator expression is not known, and counts as no.
#]=]
function(_cudastack_observe_gets_runtime_path out_yes target)
  set(yes FALSE)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  get_property(skipped TARGET "${target}" PROPERTY SKIP_BUILD_RPATH)
  get_property(linker TARGET "${target}" PROPERTY LINKER_LANGUAGE)
  get_property(sources TARGET "${target}" PROPERTY SOURCES)
  if(type MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$" AND NOT skipped AND NOT CMAKE_SKIP_RPATH)
    if("${linker}" STREQUAL "")
      list(FILTER sources INCLUDE REGEX "\\.(c|C|cc|cpp|cxx|c\\+\\+)$")
      if(sources)
        set(yes TRUE)
      endif()
    elseif(NOT linker STREQUAL "CUDA")
      set(yes TRUE)
    endif()
  endif()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
