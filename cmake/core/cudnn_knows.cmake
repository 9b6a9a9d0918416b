# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What becomes of cuDNN's calls on a GPU of one compute capability.

::

  _cudastack_core_cudnn_knows(<out_word> <capability> <newest> <oldest> <runs on newer>)

``<capability>``: with dot, such as 9.0. ``<newest>`` and ``<oldest>``: what cuDNN has code for, empty where that is not known. ``<runs on newer>``: ``yes`` where it
can compile its kernels for a newer GPU, ``no``, or empty. ``<out_word>``: ``yes``; ``compiles`` (it has no code for it and works, slower or not with
all that it can do); ``newer`` or ``older`` (it cannot work); empty: not known. A newer GPU of the same major runs the code of an older one.
#]=]
function(
  _cudastack_core_cudnn_knows
  out_word
  capability
  newest
  oldest
  runs_on_newer
)
  string(REGEX MATCH "^[0-9]+" major "${capability}")
  string(REGEX MATCH "^[0-9]+" newest_major "${newest}")
  set(result_word "")
  if(oldest AND capability VERSION_LESS oldest)
    set(result_word older)
  elseif(newest AND NOT capability VERSION_GREATER newest)
    if(oldest)
      set(result_word yes)
    endif()
  elseif(newest AND (major EQUAL newest_major OR runs_on_newer STREQUAL "yes"))
    set(result_word compiles)
  elseif(newest AND runs_on_newer STREQUAL "no")
    set(result_word newer)
  endif()
  set(${out_word} "${result_word}")
  return(PROPAGATE ${out_word})
endfunction()
