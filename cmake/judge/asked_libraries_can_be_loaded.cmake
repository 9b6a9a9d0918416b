# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-LOADER-003: the libraries that were asked for can be linked and loaded.

Reads ``request.alone`` (cuDNN, and nothing of the toolkit), ``lib.<name>.loaded`` of cudart and of every library that was asked for, ``cudnn.library.loaded``: path, culprit (a file that is empty, cut
short, no ELF file, or for another machine; by its own headers or by the loader's answer; of cuDNN also a part beside it, whatever is taken instead),
lacking (a library that neither they nor the program would find), outcome, error, signal, part.<n> (name, outcome, elsewhere). Catalogue: F5. Live for
what was asked for by name, and for cuDNN. Latent for cudart, which most programs hold as a static library, and for what only cuDNN wants. Only what
is certain counts: a linker script or an archive in the place of the link is no fault, nor is a library without a driver, or a stub of one that only
other machines have. Source: ELF's headers; dlopen(3).
#]=]
function(_cudastack_judge_asked_libraries_can_be_loaded out_verdict)
  set(id CS-LOADER-003)
  set(driver "^lib(cuda|nvidia-[a-z-]+|nvcuvid|nvrm_[a-z_]+|nvsci[a-z]+|nvos)\\.so")
  set(names cudart)
  if(DEFINED request.alone)
    set(names cudnn)
  elseif(DEFINED request.cudnn)
    list(APPEND names cudnn cublas cublasLt nvrtc)
  endif()
  if(DEFINED request.libraries)
    list(APPEND names ${request.libraries})
  endif()
  list(REMOVE_DUPLICATES names)
  foreach(list IN ITEMS show odd reals missing)
    set(${list} "")
  endforeach()
  set(state idle)
  set(grade latent)
  set(title "a library of this stack cannot be loaded")
  set(why "the loader finds no such file: a program with it ends before it starts")
  foreach(name IN LISTS names)
    string(TOLOWER "${name}" key)
    set(library "lib.${key}")
    if(name STREQUAL "cudnn")
      set(library cudnn.library)
    endif()
    set(loaded "${library}.loaded")
    if(NOT DEFINED ${library}.path OR NOT ${library}.path MATCHES "\\.so(\\.[0-9.]+)?$")
      continue()
    endif()
    # What a driver brings may be missing, or an empty file, where a program is built.
    set(culprit "")
    set(culprit_name "")
    set(lacking "")
    if(DEFINED ${loaded}.culprit.path)
      cmake_path(GET ${loaded}.culprit.path FILENAME culprit_name)
      if(NOT culprit_name MATCHES "${driver}" OR ${loaded}.culprit.path STREQUAL ${library}.path)
        set(culprit "${loaded}.culprit")
      endif()
    elseif(
      DEFINED ${loaded}.lacking.name
      AND NOT ${loaded}.lacking.name MATCHES "${driver}"
      AND NOT ${library}.path MATCHES "/stubs/"
    )
      set(lacking "${loaded}.lacking")
    endif()
    # One that ends the program in the loader; of cuDNN also one of its parts.
    set(crashed 0)
    if(NOT culprit AND DEFINED ${loaded}.signal AND ${loaded}.signal MATCHES "^(7|11)$")
      if(${loaded}.stopped_in STREQUAL "dlopen")
        set(crashed "${library}")
      endif()
      set(number 0)
      while(DEFINED ${loaded}.part.count AND number LESS ${loaded}.part.count AND NOT crashed)
        math(EXPR number "${number} + 1")
        set(part "${loaded}.part.${number}")
        if(${part}.outcome STREQUAL "crash" AND NOT DEFINED ${part}.optional)
          set(crashed "${part}")
          set(culprit_name "${${part}.name}")
        endif()
      endwhile()
    endif()
    if(culprit)
      set(title "a library of this stack is damaged")
      set(why "the linker refuses such a file; a program that loads it never starts, or is ended by a signal")
      if(NOT ${culprit}.real IN_LIST reals)
        list(APPEND reals "${${culprit}.real}")
        list(APPEND odd "${culprit}")
        if(culprit_name MATCHES "^libcudnn_")
          set(
            why
            "cuDNN loads it when it is first used: that call fails, ends the program, or takes the part of another cuDNN"
          )
        endif()
        if(DEFINED ${library}.real AND NOT ${library}.real STREQUAL ${culprit}.real)
          list(APPEND show "${name}" "${library}" "${culprit_name}" "${culprit}")
        else()
          list(APPEND show "${name}" "${culprit}")
        endif()
        set(number 0)
        while(DEFINED ${loaded}.part.count AND number LESS ${loaded}.part.count)
          math(EXPR number "${number} + 1")
          set(part "${loaded}.part.${number}")
          if(${part}.name STREQUAL culprit_name AND ${part}.outcome STREQUAL "ok" AND DEFINED ${part}.elsewhere)
            list(APPEND show "taken instead" "${part}")
          endif()
        endwhile()
      endif()
    elseif(lacking)
      list(APPEND show "${name}" "${library}" "${${lacking}.name}" "${lacking}")
      list(APPEND odd "${lacking}")
    elseif(crashed)
      set(title "a library of this stack ends the program")
      set(why "the program that loads it is ended by signal ${${loaded}.signal} before it comes to its first call")
      list(APPEND show "${name}" "${library}")
      if(NOT crashed STREQUAL library)
        list(APPEND show "${culprit_name}" "${crashed}")
      endif()
      list(APPEND odd "${library}")
    else()
      if(DEFINED ${loaded}.path)
        set(state holds)
      elseif(
        NOT culprit_name MATCHES "${driver}"
        AND NOT (DEFINED ${loaded}.error AND ${loaded}.error MATCHES "${driver}")
        AND NOT (DEFINED ${loaded}.lacking.name AND ${library}.path MATCHES "/stubs/")
      )
        list(APPEND missing "${loaded}.path")
      endif()
      continue()
    endif()
    if(name STREQUAL "cudnn" OR DEFINED request.${key})
      set(grade live)
    endif()
  endforeach()
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title}"
      SHOW ${show}
      WHY "${why}"
      FIX damaged_library ${odd}
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} ${state} ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
