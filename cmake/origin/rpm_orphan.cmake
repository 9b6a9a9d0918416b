# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The claim on a file that lies among the files of rpm packages and is in none that can be about CUDA; empty where that says nothing.

::

  _cudastack_origin_rpm_orphan(<out_claim> <database> <lists> <path in the machine>)

In ``/usr/local/cuda-X.Y`` where packages have put that, and a part of CUDA or cuDNN in the folders of the distribution. A package of any name
may own it: rpm is asked once more.
#]=]
function(_cudastack_origin_rpm_orphan out_claim database lists path)
  set(result_claim "")
  set(folder "")
  cmake_path(GET path FILENAME name)
  _cudastack_origin_is_part(is_part "${name}")
  if(path MATCHES "^(/usr/local/cuda-[0-9.]+)/")
    set(folder "${CMAKE_MATCH_1}")
    string(FIND "${lists}" "\n${folder}/" begin)
    if(begin EQUAL -1)
      set(folder "")
    endif()
  elseif(is_part AND path MATCHES "^(/usr/(bin|include|lib64|lib))/")
    set(folder "${CMAKE_MATCH_1}")
  endif()
  if(folder)
    _cudastack_core_run(
      rpm
      COMMAND rpm --dbpath "${database}" -qf --queryformat "%{NAME}" "${path}"
    )
    if(rpm_class STREQUAL "ran" AND NOT rpm_status EQUAL 0)
      _cudastack_origin_claim(
        result_claim
        kind=rpm
        unowned=1
        "ledger=${database}"
        "folder=${CUDASTACK_SYSROOT}${folder}"
      )
    endif()
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
