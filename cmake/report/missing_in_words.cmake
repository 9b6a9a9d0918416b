# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a rule lacks, in words: the names of facts are for programs.

::

  _cudastack_report_missing_in_words(<out_text> <missing>)

``<missing>``: one element of a verdict's ``MISSING``, the name of a fact, or a text such as ``<target> <expression>``. The facts are variables of the caller.
#]=]
function(_cudastack_report_missing_in_words out_text missing)
  set(result_text "${missing}")
  if(missing STREQUAL "find.count")
    set(result_text "a project whose finds can be followed")
  elseif(missing MATCHES "^([^ ]+) ([$]<.*|[A-Z_]+)$")
    set(result_text "what target ${CMAKE_MATCH_1} gets by ${CMAKE_MATCH_2}")
  elseif(missing MATCHES "^([a-z0-9_.]+)\\.([a-z0-9_]+)$")
    set(subject "${CMAKE_MATCH_1}")
    set(field "${CMAKE_MATCH_2}")
    _cudastack_report_subject_in_words(thing "${subject}")
    set(result_text "${field} of ${thing}")
    set(of_version "the version of ${thing}")
    set(of_release "the CUDA release of ${thing}")
    set(of_real "the file of ${thing}")
    set(of_path "the file of ${thing}")
    set(of_outcome "the outcome of ${thing}")
    set(of_count "how many there are of ${thing}")
    set(of_doubt "whether ${thing} counts")
    set(of_cuda_release "the CUDA release of ${thing}")
    set(of_cuda_major "the CUDA release of ${thing}")
    set(of_architectures "the architectures of ${thing}")
    set(of_special_architectures "the architectures with a suffix of ${thing}")
    set(of_library_dirs "the library folders of ${thing}")
    set(of_library_dirs_real "the library folders of ${thing}")
    set(of_finds "what ${thing} finds")
    set(of_build "whether ${thing} was built")
    set(of_major "the major version of ${thing}")
    set(of_parts_unknown "which parts a cuDNN of this major has to have")
    set(of_id "what kind of compiler ${thing} is")
    set(of_text "the text of ${thing}")
    if(subject MATCHES "\\.loaded$" AND field MATCHES "^(real|path)$")
      string(REPLACE " as loaded" "" result_text "which ${thing} is loaded")
    elseif(subject MATCHES "\\.(also|part)$")
      set(result_text "${thing}")
    elseif(DEFINED of_${field})
      set(result_text "${of_${field}}")
    endif()
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
