# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file lies in a prefix that EasyBuild has made: ``easybuild/<name>-<version>*.eb`` is its recipe.

::

  _cudastack_origin_easybuild(<out_claim> <file>)
#]=]
function(_cudastack_origin_easybuild out_claim file)
  set(result_claim "")
  _cudastack_origin_ancestor(folder "${file}" easybuild)
  if(folder)
    _cudastack_core_glob_names(recipes "${folder}/easybuild" "*.eb")
    if(recipes MATCHES "^([^;]+)-([0-9][0-9.]*)[^;]*\\.eb")
      set(package "${CMAKE_MATCH_1}")
      set(version "${CMAKE_MATCH_2}")
      string(REGEX REPLACE "\\.$" "" version "${version}")
      list(GET recipes 0 recipe)
      _cudastack_origin_claim(
        result_claim
        kind=easybuild
        "package=${package}"
        "version=${version}"
        "ledger=${folder}/easybuild/${recipe}"
        "folder=${folder}"
      )
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
