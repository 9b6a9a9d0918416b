# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file lies in a prefix that was put together of wheels, whose ledgers lie in its ``dist-info``.

::

  _cudastack_origin_flattened_wheels(<out_claim> <file>)

The path in a RECORD is ``nvidia/<component>/<path in the prefix>``. What is in none (``lib64``, names without version, stubs) was added by whoever assembled it.
#]=]
function(_cudastack_origin_flattened_wheels out_claim file)
  set(result_claim "")
  _cudastack_origin_ancestor(folder "${file}" dist-info)
  if(folder)
    _cudastack_core_glob_names(ledgers "${folder}/dist-info" "nvidia_*.dist-info")
    if(ledgers)
      cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE relative)
      set(owners "")
      foreach(component IN ITEMS cu13 cudnn nccl)
        _cudastack_origin_wheel_owners(more "${folder}/dist-info" "nvidia/${component}/${relative}")
        list(APPEND owners ${more})
      endforeach()
      set(package "")
      set(changed "")
      set(version "")
      set(unowned 1)
      set(ledger "${folder}/dist-info")
      if(owners)
        set(unowned "")
        _cudastack_origin_wheel_of_content(owner changed "${file}" "${folder}/dist-info" "${owners}")
        string(REGEX MATCH "^(.*)-([^-]+)\\.dist-info" owner "${owner}")
        set(ledger "${ledger}/${owner}/RECORD")
        set(package "${CMAKE_MATCH_1}")
        set(version "${CMAKE_MATCH_2}")
        string(REPLACE "_" "-" package "${package}")
      endif()
      _cudastack_origin_claim(
        result_claim
        kind=flattened-wheels
        "package=${package}"
        "version=${version}"
        "changed=${changed}"
        "unowned=${unowned}"
        "ledger=${ledger}"
        "folder=${folder}"
      )
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
