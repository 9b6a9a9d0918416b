# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file lies in a conda environment, and which package of it owns the file.

::

  _cudastack_origin_conda(<out_claim> <file>)

An environment is a folder with ``conda-meta``, which holds a record a package (``history`` alone proves it too; pixi and rattler may leave that out). Of some hundred records of up
to 500 kB only those whose name can be about CUDA are read, or for a compiler those that can bring one, once an environment. ``cudatoolkit-dev`` lets NVIDIA's runfile
put its files into ``pkgs/cuda-toolkit``, and no record has them. Source: conda's PrefixRecord; recipes of conda-forge.
#]=]
function(_cudastack_origin_conda out_claim file)
  set(result_claim "")
  _cudastack_origin_ancestor(folder "${file}" conda-meta)
  if(folder)
    set(about CUDA)
    if(file MATCHES "[/-](cc|gcc|c[+][+]|g[+][+]|clang|clang[+][+])(-[0-9.]+)?$|/sysroot/")
      set(about COMPILER)
    endif()
    _cudastack_origin_conda_records(records "${folder}" ${about})
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE relative)
    set(ledger "")
    set(package "")
    set(version "")
    set(channel "")
    set(changed "")
    set(unowned "")
    string(FIND "${records}" "\n${relative}\n" begin)
    if(begin EQUAL -1 AND relative MATCHES "^pkgs/cuda-toolkit/")
      # Its record begins here, and has none of these files.
      string(FIND "${records}" "\n>cudatoolkit-dev|" begin)
      math(EXPR begin "${begin} + 2")
    elseif(begin EQUAL -1 AND records MATCHES "\n>" AND about STREQUAL "CUDA")
      set(unowned 1)
    endif()
    if(begin GREATER 1)
      # The head of a record stands before its files.
      string(SUBSTRING "${records}" 0 ${begin} before)
      string(FIND "${before}" "\n>" begin REVERSE)
      string(SUBSTRING "${records}" ${begin} -1 head)
      string(REGEX MATCH "^\n>([^|]*)\\|([^|]*)\\|([^|]*)\\|([^\n]*)" head "${head}")
      set(package "${CMAKE_MATCH_1}")
      set(version "${CMAKE_MATCH_2}")
      set(channel "${CMAKE_MATCH_3}")
      set(ledger "${CMAKE_MATCH_4}")
      _cudastack_origin_conda_changed(changed "${file}" "${ledger}" "${relative}")
    endif()
    set(tool "")
    if(EXISTS "${folder}/conda-meta/pixi")
      set(tool pixi)
    endif()
    _cudastack_origin_activity(environment "${folder}")
    _cudastack_origin_claim(
      result_claim
      kind=conda
      "package=${package}"
      "version=${version}"
      "channel=${channel}"
      "tool=${tool}"
      "environment=${environment}"
      "changed=${changed}"
      "unowned=${unowned}"
      "ledger=${ledger}"
      "folder=${folder}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
