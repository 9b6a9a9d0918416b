# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header of each examined library that sources really compile with.

::

  _cudastack_inspect_compiled_headers(<libraries>)

Records ``<library>.header`` for a CUDA source of a target that uses the library, and ``<library>.header_cxx`` where a C++ source gets another one; where there is no nvcc ``<library>.header`` for a C++ source. ``<libraries>`` as of
``core/examined_libraries.cmake``. Where neither environment nor flags name a folder it is the first of the toolkit's own, and little is asked. The facts are variables of the caller.
#]=]
function(_cudastack_inspect_compiled_headers libraries)
  set(added_CUDA "")
  set(added_CXX "")
  # Our target hands cuDNN's folder on by -I.
  _cudastack_inspect_fixed_entries(cudnn include "cuDNN's include folder" "${cudnn.header.folder}")
  set(first_language CUDA)
  set(situations "CUDA|target")
  foreach(language IN ITEMS CXX CUDA)
    _cudastack_inspect_language_entries(flags ${language})
    set(added_${language} ${cudnn} ${flags})
    if(flags OR NOT "$ENV{CPATH}$ENV{CPLUS_INCLUDE_PATH}$ENV{NVCC_PREPEND_FLAGS}$ENV{NVCC_APPEND_FLAGS}" STREQUAL "")
      set(situations "CUDA|target" "CXX|cxx")
    endif()
  endforeach()
  if(NOT DEFINED nvcc.path)
    set(first_language CXX)
    set(situations "CXX|cxx")
  endif()
  foreach(situation IN LISTS situations)
    string(REGEX MATCH "^(.*)\\|(.*)$" situation "${situation}")
    set(language "${CMAKE_MATCH_1}")
    _cudastack_inspect_include_order(entries "${CMAKE_MATCH_2}" ${added_${language}})
    foreach(library IN LISTS libraries)
      string(REGEX MATCH "^(.*)\\|(.*)$" library "${library}")
      set(name "${CMAKE_MATCH_1}")
      set(subject "${CMAKE_MATCH_2}")
      _cudastack_inspect_first_header(entry header "${entries}" "${name}")
      _cudastack_core_real_path(real "${header}")
      if(language STREQUAL first_language)
        set(real_${name} "${real}")
        _cudastack_inspect_compiled_header("${subject}.header" "${name}" "${header}" "${entry}")
      elseif(NOT real STREQUAL real_${name})
        _cudastack_inspect_compiled_header("${subject}.header_cxx" "${name}" "${header}" "${entry}")
      endif()
    endforeach()
  endforeach()
endfunction()
