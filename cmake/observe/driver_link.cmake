# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the libcuda that targets link, where its folder has a stub that their programs would load.

::

  _cudastack_observe_driver_link()

``driver_link`` (path, grade, reason, entry) and ``driver_link.stub.path``, instead of what the first look foresaw. Live: a target that is built gets that
folder into its run-time path.
#]=]
function(_cudastack_observe_driver_link)
  get_property(keys GLOBAL PROPERTY _CUDASTACK_DRIVER)
  _cudastack_core_stub_is_link_only(link_only)
  foreach(key IN LISTS keys)
    get_property(file GLOBAL PROPERTY "_CUDASTACK_FILE_${key}")
    string(REGEX REPLACE "^.*[|/]" "" label "${key}")
    _cudastack_core_loadable_stub(loadable "${file}")
    if(NOT loadable OR (link_only AND label STREQUAL "CUDA::cuda_driver"))
      continue()
    endif()
    _cudastack_observe_users(targets through "${key}")
    _cudastack_observe_built_of(built "${targets}")
    set(users "")
    foreach(target IN LISTS built)
      _cudastack_observe_gets_runtime_path(gets "${target}")
      if(gets)
        list(APPEND users "${target}")
      endif()
    endforeach()
    if(users)
      list(JOIN users ", " reason)
      _cudastack_observe_entry_of(entry "${file}")
      _cudastack_core_real_path(real "${file}")
      _cudastack_core_record(
        driver_link
        "path=${file}"
        "real=${real}"
        grade=live
        "chooser=${label}"
        "reason=linked by ${reason}"
        "entry=${entry}"
        level=files
      )
      _cudastack_core_record(driver_link.stub "path=${loadable}")
      break()
    endif()
  endforeach()
endfunction()
