# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-009: cuDNN works on the GPUs that the project builds for, or that are here.

Reads ``architecture.<n>`` (text, number, malformed), ``device.<n>`` (name, capability), ``gpu.wish``, ``nvcc.release``; of cuDNN the version, ``max_capability`` of the loaded library, else of the
header, ``cudnn.library.loaded.cuda_release`` and ``table.cudnn`` (oldest_capability, last_release, last_cuda, newer_gpu, newer_gpu_cuda). Catalogue: E12.

Live where nothing that is asked for can work; where something else can, it warns. Code with PTX runs on newer GPUs too, so an old architecture is live only as ``-real``. What cuDNN has
no code for but compiles it is a note. ``native``, ``all`` and ``all-major`` name none. GPUs that are here count as asked for with ``native`` and CUDASTACK_GPU=REQUIRED; without any architecture they warn;
else they are a note, for the build may be for another machine. Source: cudnnGetMaxDeviceVersion(); cuDNN developer guide, Hardware Forward Compatibility; ``data/cudnn_limits.json``.
#]=]
function(_cudastack_judge_cudnn_knows_the_architectures out_verdict)
  set(id CS-CUDNN-009)
  if(NOT DEFINED cudnn.library.path OR (NOT DEFINED architecture.count AND NOT DEFINED device.count))
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  _cudastack_core_cudnn_range(oldest newest on_newer lacking)
  foreach(
    list
    IN
    ITEMS
      words
      device_words
      works
      missing
      native
      show_newer
      show_older
      show_compiles
      here_newer
      here_older
      here_compiles
  )
    set(${list} "")
  endforeach()
  set(named 0)
  set(number 0)
  while(DEFINED architecture.count AND number LESS architecture.count)
    math(EXPR number "${number} + 1")
    set(item "architecture.${number}")
    if(NOT DEFINED ${item}.number OR DEFINED ${item}.malformed)
      # Others may be among these.
      set(works 1)
      if("${${item}.text}" STREQUAL "native")
        set(native 1)
      endif()
      continue()
    endif()
    math(EXPR named "${named} + 1")
    string(REGEX MATCH "^(.*)(.)$" capability "${${item}.number}")
    set(major "${CMAKE_MATCH_1}")
    _cudastack_core_cudnn_knows(word "${major}.${CMAKE_MATCH_2}" "${newest}" "${oldest}" "${on_newer}")
    if(word MATCHES "^(newer|older|compiles)$")
      list(APPEND show_${word} architecture "${item}")
      list(APPEND words "${word}")
    endif()
    # Its code runs on the newer GPUs of its major, with PTX on all newer ones.
    if(word STREQUAL "older" AND (NOT ${item}.text MATCHES "-real$" OR oldest VERSION_LESS "${major}.10"))
      set(works 1)
    elseif(word MATCHES "^(yes|compiles)$")
      set(works 1)
    elseif(NOT word)
      set(missing "${lacking}")
    endif()
  endwhile()
  set(number 0)
  set(count 0)
  while(DEFINED device.count AND number LESS device.count)
    math(EXPR number "${number} + 1")
    if(NOT DEFINED device.${number}.capability)
      continue()
    endif()
    set(capability "${device.${number}.capability}")
    math(EXPR count "${count} + 1")
    _cudastack_core_cudnn_knows(word "${capability}" "${newest}" "${oldest}" "${on_newer}")
    if(word MATCHES "^(newer|older|compiles)$")
      list(APPEND device_words "${word}")
      list(APPEND here_${word} "${device.${number}.name} (${capability})")
    elseif(NOT word)
      set(missing "${lacking}")
    endif()
  endwhile()
  # The GPUs count where nothing works on any of them, as far as it was asked for them.
  set(grade "")
  list(FILTER device_words EXCLUDE REGEX "^compiles$")
  list(LENGTH device_words bad)
  if(count GREATER 0 AND bad EQUAL count)
    if(native OR (DEFINED gpu.wish AND gpu.wish STREQUAL "REQUIRED"))
      set(grade live)
    elseif(NOT named)
      set(grade latent)
    endif()
  endif()
  if(words MATCHES "newer|older")
    if(NOT works AND NOT missing)
      set(grade live)
    elseif(NOT grade)
      set(grade latent)
    endif()
  endif()
  set(cudnn cudnn.library)
  if(DEFINED cudnn.library.loaded.path)
    set(cudnn cudnn.library.loaded)
  endif()
  # What was asked for is told before what is here.
  set(word compiles)
  set(what "what it is built for")
  if(words MATCHES "newer|older")
    set(word "${CMAKE_MATCH_0}")
  elseif(device_words)
    list(GET device_words 0 word)
    set(what "the GPU here")
  elseif(NOT words)
    set(what "the GPU here")
  endif()
  set(title_newer "this cuDNN knows GPUs up to ${newest}, ${what} is newer")
  set(title_older "this cuDNN knows GPUs from ${oldest} on, ${what} is older")
  set(title_compiles "this cuDNN has no code of its own for ${what}, which is newer than ${newest}")
  set(why_newer "it has no code for such a GPU and cannot compile any: every call that computes would fail there")
  set(why_older "it has no code for such a GPU any more: every call that computes would fail there")
  set(
    why_compiles
    "it runs there with code for older GPUs, or compiles its kernels when they are first used; some of its functions cannot"
  )
  set(why "${why_${word}}")
  if(here_${word})
    list(JOIN here_${word} ", " here)
    string(APPEND why "; here: ${here}")
  endif()
  if(grade)
    string(REGEX MATCH "^[0-9]+" cuda_major "${nvcc.release}${cudnn.library.loaded.cuda_release}")
    set(fix "")
    if(word STREQUAL "newer" AND cuda_major AND NOT cuda_major VERSION_LESS table.cudnn.newer_gpu_cuda)
      set(fix FIX cudnn_of_major "${cuda_major}")
    elseif(
      word STREQUAL "older"
      AND DEFINED table.cudnn.last_release
      AND " ${table.cudnn.last_cuda} " MATCHES " ${cuda_major} "
    )
      set(fix FIX cudnn_of_major "${cuda_major}" "${table.cudnn.last_release}")
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title_${word}}"
      SHOW cuDNN ${cudnn} ${show_${word}}
      WHY "${why}"
      ${fix}
      AFTER CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-005 CS-ARCH-001 CS-ARCH-002
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  elseif(words OR device_words OR here_compiles)
    _cudastack_core_verdict(${out_verdict} note ${id} TITLE "${title_${word}}" WHY "${why}")
  elseif(named OR count)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    _cudastack_core_verdict(${out_verdict} idle ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
