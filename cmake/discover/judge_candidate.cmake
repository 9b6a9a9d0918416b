# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Looks at one candidate, records it, and chooses it where it is the first that works.

::

  _cudastack_discover_judge_candidate(<out_chosen> <number> <candidate> <chosen>)

``<chosen>``: number of the candidate that is chosen already, or empty. A file that several ways lead to is asked once.
#]=]
function(_cudastack_discover_judge_candidate out_chosen number candidate chosen)
  _cudastack_core_split_entry("${candidate}")
  set(path "${entry_path}")
  _cudastack_core_follow_wrapper(real "${path}")
  _cudastack_core_encode(key "${real}|")
  get_property(known GLOBAL PROPERTY "_CUDASTACK_NVCC_${key}")
  if(known AND real)
    list(GET known 0 version)
    list(GET known 1 first)
    set(reason "the same file as candidate ${first}")
  else()
    _cudastack_discover_ask_nvcc(version reason "${path}")
    if(version)
      set_property(GLOBAL PROPERTY "_CUDASTACK_NVCC_${key}" "${version}" "${number}")
    endif()
  endif()
  if(chosen STREQUAL "" AND version)
    set(chosen "${number}")
    set(reason "")
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}")
    _cudastack_core_record(
      nvcc
      "path=${path}"
      "real=${real}"
      "version=${version}"
      "release=${release}"
      "group=${entry_kind}"
      "chooser=${entry_chooser}"
      "chooser_variable=${entry_variable}"
      "chooser_entry=${entry_number}"
      "chooser_source=${entry_source}"
      level=asked
    )
  elseif(NOT reason)
    set(reason "candidate ${chosen} comes before it")
  endif()
  _cudastack_core_record(
    nvcc.candidate.${number}
    "path=${path}"
    "real=${real}"
    "version=${version}"
    "group=${entry_kind}"
    "chooser=${entry_chooser}"
    "chooser_variable=${entry_variable}"
    "chooser_entry=${entry_number}"
    "chooser_source=${entry_source}"
    "reason=${reason}"
  )
  set(${out_chosen} "${chosen}")
  return(PROPAGATE ${out_chosen})
endfunction()
