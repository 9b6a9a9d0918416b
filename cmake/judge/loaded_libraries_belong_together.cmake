# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-LOADER-002: what a CUDA library brings along at run time is of its own release.

Reads ``lib.<name>.loaded.unresolved``, ``.version`` and ``.also.<n>.*`` of the libraries that were asked for, and ``lib.<name>.real``; ``late.unexamined``.
Catalogue: F6, F7. Live: a symbol of a library is nowhere in what came along; or cuBLAS and its cuBLASLt differ in major.minor,
though each call may find its symbol: between the two there is no interface that NVIDIA documents. Where they lie is free.
Source: cuBLAS documentation, the two come in one package; the loader's own answer.
#]=]
function(_cudastack_judge_loaded_libraries_belong_together out_verdict)
  set(id CS-LOADER-002)
  foreach(
    list
    IN
    ITEMS names show odd missing why
  )
    set(${list} "")
  endforeach()
  if(DEFINED request.libraries)
    set(names "${request.libraries}")
  endif()
  set(state idle)
  foreach(name IN LISTS names)
    string(TOLOWER "lib.${name}" library)
    set(loaded "${library}.loaded")
    if(NOT DEFINED ${library}.path OR NOT ${library}.path MATCHES "\\.so$")
      continue()
    elseif(NOT DEFINED ${loaded}.also.count)
      # What only a driver brings may well not be there where a program is built.
      if(NOT DEFINED ${loaded}.error OR NOT ${loaded}.error MATCHES "^lib(cuda|nvidia-[a-z]+)\\.so")
        list(APPEND missing "${loaded}.also.count")
      endif()
      continue()
    endif()
    set(state holds)
    set(fault "")
    if(DEFINED ${loaded}.unresolved)
      string(REGEX REPLACE "^.*undefined symbol: ([^, ]*).*$" "\\1" symbol "${${loaded}.unresolved}")
      set(fault "a library calls ${symbol}, which is in none of those that came along: that ends the program")
    endif()
    set(along "")
    set(foreign "")
    if(DEFINED ${library}.real AND NOT ${loaded}.real STREQUAL ${library}.real)
      list(APPEND foreign "${loaded}")
    endif()
    set(number 0)
    while(number LESS ${loaded}.also.count)
      math(EXPR number "${number} + 1")
      set(other "${loaded}.also.${number}")
      string(REGEX REPLACE "^.*/lib([^/]*)\\.so[^/]*$" "\\1" other_name "${${other}.path}")
      list(APPEND along "${other_name}" "${other}")
      string(TOLOWER "lib.${other_name}" chosen)
      if(NOT DEFINED ${chosen}.real OR NOT DEFINED ${other}.real OR NOT ${other}.real STREQUAL ${chosen}.real)
        list(APPEND foreign "${other}")
      endif()
      if(NOT "${name} ${other_name}" STREQUAL "cublas cublasLt")
        continue()
      elseif(DEFINED ${loaded}.version AND DEFINED ${other}.version)
        string(REGEX MATCH "^[0-9]+\\.[0-9]+" own "${${loaded}.version}")
        string(REGEX MATCH "^[0-9]+\\.[0-9]+" theirs "${${other}.version}")
        if(NOT fault AND NOT own VERSION_EQUAL theirs)
          set(fault "cuBLAS ${own} calls cuBLASLt ${theirs} by an interface that is the same only within a release")
        endif()
      else()
        list(APPEND missing "${loaded}.version")
      endif()
    endwhile()
    if(fault)
      list(APPEND show "${name}" "${loaded}" ${along})
      list(APPEND odd ${foreign})
      set(why "${fault}")
    endif()
  endforeach()
  # What a target loads by a run-time path of its own was not tried.
  if(DEFINED late.unexamined AND NOT state STREQUAL "idle")
    list(APPEND missing ${late.unexamined})
  endif()
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "CUDA libraries that do not fit are loaded together"
      SHOW ${show}
      WHY "${why}"
      FIX loaded_libraries ${odd}
      AFTER CS-LOADER-001
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} ${state} ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
