# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-006: every part of cuDNN is there, of one release and from one place.

Reads ``cudnn.library.loaded.part.<n>.*`` (its error: a library that is not there), ``.check.<part>``, ``.version``, ``.flavour``, ``.parts_unknown``, ``.culprit.path``,
``late.unexamined_cudnn``: what the loader gives libcudnn when it asks for its parts. Catalogue: E5, E6, E7, E8, E13, E20. Live: a part that this release cannot do without is missing or
cannot be loaded, or one is of another release. Latent: a part of the same release, or of one that cannot be told, from another place. A part that
only wants a driver is there. Where the parts of its major are not known, one that is not there proves nothing. An optional part is at fault only where it
is of another release, in the flavour "jit" latent: it may never be asked for. Source: cuDNN API reference, cudnn*VersionCheck() and CUDNN_STATUS_SUBLIBRARY_*.
#]=]
function(_cudastack_judge_cudnn_parts_belong_together out_verdict)
  set(id CS-CUDNN-006)
  if(NOT DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED cudnn.library.loaded.part.count)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING cudnn.library.loaded.part.count)
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  # Without libcudnn_graph cuDNN cannot even say its version.
  if(NOT DEFINED cudnn.library.loaded.version)
    set(missing cudnn.library.loaded.version)
    set(cudnn.library.loaded.version "")
  endif()
  if(DEFINED cudnn.library.loaded.parts_unknown)
    list(APPEND missing cudnn.library.loaded.parts_unknown)
  endif()
  set(jit 0)
  if(DEFINED cudnn.library.loaded.flavour)
    set(jit 1)
  endif()
  foreach(
    list
    IN
    ITEMS incomplete mixed elsewhere live complaints rest lacks
  )
    set(${list} "")
  endforeach()
  set(number 0)
  while(number LESS cudnn.library.loaded.part.count)
    math(EXPR number "${number} + 1")
    set(part "cudnn.library.loaded.part.${number}")
    string(REGEX REPLACE "^libcudnn_(.*)\\.so.*$" "\\1" name "${${part}.name}")
    set(check "cudnn.library.loaded.check.${name}")
    if(${part}.outcome STREQUAL "missing" AND DEFINED cudnn.library.loaded.parts_unknown)
      continue()
    elseif(${part}.outcome MATCHES "^(missing|not-loadable)$")
      if(NOT DEFINED ${part}.optional)
        string(REPLACE "not-loadable" "cannot be loaded" fault "${${part}.outcome}")
        if(
          DEFINED ${part}.error
          AND ${part}.error MATCHES "^(lib[^/: ]+): cannot open shared object file: No such file"
        )
          set(lacking "${CMAKE_MATCH_1}")
          if(NOT lacking MATCHES "^libcudnn")
            set(fault "needs ${lacking}")
            list(APPEND lacks "${lacking}")
          endif()
        endif()
        list(APPEND incomplete "${name} (${fault})" "${part}")
      endif()
    elseif(
      DEFINED ${part}.version
      AND cudnn.library.loaded.version
      AND NOT ${part}.version VERSION_EQUAL cudnn.library.loaded.version
    )
      list(APPEND mixed "${name} (another release)" "${part}")
      if(NOT jit OR NOT DEFINED ${part}.optional)
        list(APPEND live "${part}")
      endif()
    elseif(${part}.outcome STREQUAL "crash" OR (DEFINED ${check} AND ${check} STREQUAL "crash"))
      # A check ends the program where a part that it wants is missing.
      list(APPEND missing "${part}.outcome")
    elseif(DEFINED ${part}.optional)
      continue()
    elseif(DEFINED ${part}.elsewhere)
      list(APPEND elsewhere "${name} (elsewhere)" "${part}")
    elseif(DEFINED ${check} AND NOT ${check} EQUAL 0)
      # Of cuDNN 9's cudnnStatus_t.
      set(word_1002 "it wants another release")
      set(word_1008 "it cannot load another part")
      set(word_3009 "it misses another part")
      set(word "its check says ${${check}}")
      if(DEFINED word_${${check}})
        set(word "${word_${${check}}}")
      endif()
      list(APPEND complaints "${name} (${word})" "${part}")
    else()
      list(APPEND rest "${name}" "${part}")
    endif()
  endwhile()
  # Where one part is odd, the checks of those that need it complain too.
  if(incomplete OR mixed)
    list(APPEND rest ${complaints})
    set(complaints "")
  endif()
  list(APPEND mixed ${complaints})
  list(APPEND live ${incomplete} ${complaints})
  set(grade latent)
  if(live)
    set(grade live)
  endif()
  set(title "a part of cuDNN comes from another place than the rest")
  set(why "an update of one of the two places, or a machine that has only one, breaks the program")
  if(incomplete)
    set(title "parts of this cuDNN are missing")
    if(NOT incomplete MATCHES "[(]missing[)]")
      set(title "parts of this cuDNN cannot be loaded")
    endif()
    set(
      why
      "cuDNN loads its parts by name when they are first used: the program starts, and its first convolution fails"
    )
  elseif(mixed)
    set(title "the parts of cuDNN are of different releases")
    set(why "cuDNN refuses parts of another release when they are first used, or works wrong with them")
  endif()
  set(odd ${incomplete} ${mixed} ${elsewhere})
  # Where each of them lacks a library of the system, cuDNN itself is whole.
  set(fix cudnn_parts)
  list(LENGTH lacks lacking_count)
  list(LENGTH odd odd_count)
  math(EXPR odd_count "${odd_count} / 2")
  list(REMOVE_DUPLICATES lacks)
  list(JOIN lacks " and " lacking)
  if(lacks AND lacking_count EQUAL odd_count)
    set(title "this cuDNN needs ${lacking}, which is not there")
    list(GET odd 1 first)
    set(odd "${lacking}" "${first}")
    set(rest "")
    set(fix missing_library)
  endif()
  # What a target loads by a run-time path of its own was not tried.
  if(DEFINED late.unexamined_cudnn)
    list(APPEND missing ${late.unexamined_cudnn})
  endif()
  # A damaged file is the cause, whatever the loader has taken instead.
  set(after CS-CUDNN-003 CS-CUDNN-005)
  if(DEFINED cudnn.library.loaded.culprit.path AND cudnn.library.loaded.culprit.path MATCHES "/libcudnn_[^/]*$")
    list(APPEND after CS-LOADER-003)
  endif()
  if(odd)
    set(subjects ${odd})
    list(FILTER subjects INCLUDE REGEX "^cudnn\\.library\\.")
    if(fix STREQUAL "missing_library")
      set(subjects ${lacks})
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title}"
      SHOW "cuDNN" cudnn.library.loaded ${odd} ${rest}
      WHY "${why}"
      FIX ${fix} ${subjects}
      AFTER ${after}
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
