# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what the inspector said of some libraries; not what it said of driver and devices, and nothing where a library lacks another, which
may come to any folder.

::

  _cudastack_probe_keep_answer(<key> <run-time folders> <tasks> <facts>)
#]=]
function(_cudastack_probe_keep_answer key folders tasks facts)
  list(FILTER facts EXCLUDE REGEX "^(driver|device)\\.")
  if(facts AND NOT facts MATCHES "\\.lacking\\.name=")
    _cudastack_probe_answer_files(files "${folders}" "${tasks}" "${facts}")
    _cudastack_core_state_of(state "${files}")
    string(MD5 state "${state}")
    list(JOIN facts "\n" facts)
    _cudastack_core_keep("${key}" TEXT "${state}\n${facts}\n")
  endif()
endfunction()
